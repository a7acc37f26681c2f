package cn.mingjing.device.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.device.DeviceRecord;
import cn.mingjing.device.Holding;
import cn.mingjing.device.acts.UseCheck;
import cn.mingjing.law.China;
import cn.mingjing.ui.Moment;
import cn.mingjing.ui.Shown;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happened to a device, in sentences. */
final class HistoryLines {

    private HistoryLines() {}

    static Moment moment(DeviceRecord record) {
        return new Moment(
                LocalDateTime.ofInstant(record.at(), China.ZONE),
                text("device.event." + record.event()),
                record.by(),
                lines(record),
                List.of(),
                Optional.empty());
    }

    private static List<String> lines(DeviceRecord record) {
        Map<String, String> details = record.details();
        List<String> lines = new ArrayList<>();
        switch (record.event()) {
            case "IssueDevice" -> {
                record.state().holding().map(HistoryLines::holding).ifPresent(lines::add);
                lines.add(checked(details));
            }
            case "ReturnDevice" -> {
                lines.add(text("device.history.from", details.getOrDefault("from", "")));
                lines.add(text("enum.Condition." + details.get("condition")) + "，"
                        + text("enum.Exported." + details.get("exported")));
            }
            case "CollectRecordings" ->
                lines.add(text(
                        "device.history.collected",
                        details.getOrDefault("files", "0"),
                        details.getOrDefault("missed", "0")));
            case "CareForDevice" ->
                lines.add(text(
                        "device.history.care",
                        Shown.day(LocalDate.parse(details.getOrDefault("day", ""))),
                        details.getOrDefault("what", "")));
            default -> {}
        }
        Arrays.asList("reason", "remark")
                .forEach(field -> Optional.ofNullable(details.get(field)).ifPresent(lines::add));
        return lines;
    }

    private static String holding(Holding holder) {
        return text("device.history.holder", holder.name(), Shown.day(holder.due()));
    }

    private static String checked(Map<String, String> details) {
        return String.join(
                "，",
                Arrays.stream(UseCheck.class.getRecordComponents())
                        .map(point -> point.getName())
                        .filter(details::containsKey)
                        .map(point -> text("act.UseCheck." + point)
                                + text("enum.Tick." + details.get(point))
                                + Optional.ofNullable(details.get(point + ".remark"))
                                        .map(remark -> "（" + remark + "）")
                                        .orElse(""))
                        .toList());
    }
}
