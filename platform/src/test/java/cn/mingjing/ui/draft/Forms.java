package cn.mingjing.ui.draft;

import java.util.Map;

/** What a browser sends for the gallery's form when everything is filled in. */
public final class Forms {

    public static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("subject", "完整的名称"),
            Map.entry("description", "经过"),
            Map.entry("day", "2026-11-20"),
            Map.entry("moment", "2026-11-20T09:30"),
            Map.entry("amount", "600"),
            Map.entry("copies", "2"),
            Map.entry("urgent", "false"),
            Map.entry("colour", "RED"),
            Map.entry("weekday", "FRIDAY"),
            Map.entry("colours", "BLUE"),
            Map.entry("address.place", "建设路8号"),
            Map.entry("consent", "Signed"),
            Map.entry("consent.Signed.on", "2026-11-20"));

    private Forms() {}
}
