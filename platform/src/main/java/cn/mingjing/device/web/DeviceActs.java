package cn.mingjing.device.web;

import cn.mingjing.device.DeviceState;
import cn.mingjing.device.acts.AccountForRecordings;
import cn.mingjing.device.acts.CareForDevice;
import cn.mingjing.device.acts.DeviceAct;
import cn.mingjing.device.acts.EndRepair;
import cn.mingjing.device.acts.IssueDevice;
import cn.mingjing.device.acts.ReturnDevice;
import cn.mingjing.device.acts.ScrapDevice;
import cn.mingjing.device.acts.SendToRepair;
import cn.mingjing.facts.Actor;
import cn.mingjing.law.Post;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The acts by their words in addresses, and which are offered. */
final class DeviceActs {

    static final Map<String, Class<? extends DeviceAct>> USE =
            Map.of("issue", IssueDevice.class, "return", ReturnDevice.class);

    static final Map<String, Class<? extends DeviceAct>> KEEP = Map.of(
            "account", AccountForRecordings.class,
            "repair", SendToRepair.class,
            "repaired", EndRepair.class,
            "scrap", ScrapDevice.class,
            "care", CareForDevice.class);

    private DeviceActs() {}

    /** Below the device's own address, such as {@code use/issue}. */
    static List<String> open(DeviceState state, Actor actor) {
        boolean keeps = Seen.keeps(actor, state.device().authority());
        boolean officer = actor.post() == Post.OFFICER
                && actor.authority().equals(state.device().authority());
        if (!keeps && !officer) {
            return List.of();
        }
        List<String> kept = switch (state.standing()) {
            case IN_STOCK -> List.of("keep/care", "keep/repair", "keep/scrap");
            case ISSUED -> List.of("keep/scrap");
            case IN_REPAIR -> List.of("keep/repaired", "keep/care", "keep/scrap");
            case SCRAPPED -> List.<String>of();
        };
        List<String> used = switch (state.standing()) {
            case IN_STOCK -> state.device().kind().isHandedOut() ? List.of("use/issue") : List.<String>of();
            case ISSUED -> keeps || Seen.has(actor, state) ? List.of("use/return") : List.<String>of();
            case IN_REPAIR, SCRAPPED -> List.<String>of();
        };
        Stream<String> account = state.device().kind().keepsRecordings() ? Stream.of("keep/account") : Stream.empty();
        return keeps
                ? Stream.of(used.stream(), account, kept.stream())
                        .flatMap(ways -> ways)
                        .toList()
                : used;
    }

    static Class<? extends DeviceAct> named(String path) {
        String word = path.substring(path.indexOf('/') + 1);
        var act = path.startsWith("use/") ? USE.get(word) : KEEP.get(word);
        if (act == null) {
            throw Seen.nothing();
        }
        return act;
    }
}
