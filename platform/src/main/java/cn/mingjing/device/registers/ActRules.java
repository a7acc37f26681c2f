package cn.mingjing.device.registers;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.device.Device;
import cn.mingjing.device.DeviceStanding;
import cn.mingjing.device.DeviceState;
import cn.mingjing.device.acts.AccountForRecordings;
import cn.mingjing.device.acts.CareForDevice;
import cn.mingjing.device.acts.CheckPoint;
import cn.mingjing.device.acts.CollectRecordings;
import cn.mingjing.device.acts.DeviceAct;
import cn.mingjing.device.acts.EndRepair;
import cn.mingjing.device.acts.IssueDevice;
import cn.mingjing.device.acts.ReturnDevice;
import cn.mingjing.device.acts.ScrapDevice;
import cn.mingjing.device.acts.SendToRepair;
import cn.mingjing.facts.Actor;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import cn.mingjing.ui.Shown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What must hold before something is done with a device. */
@Component
class ActRules {

    private final Officers officers;
    private final DeviceBasis basis;

    ActRules(Officers officers, DeviceBasis basis) {
        this.officers = officers;
        this.basis = basis;
    }

    List<Objection> against(DeviceState state, DeviceAct act, Actor by) {
        Device device = state.device();
        if (!by.authority().equals(device.authority())) {
            return List.of(basis.objection(device.authority(), "own-equipment"));
        }
        boolean uses = act instanceof IssueDevice || act instanceof ReturnDevice || act instanceof CollectRecordings;
        if (!EquipmentRules.KEEPERS.contains(by.post()) && !(uses && by.post() == Post.OFFICER)) {
            return List.of(objection(state, "own-equipment"));
        }
        return switch (act) {
            case IssueDevice issue -> againstIssue(state, issue, by);
            case ReturnDevice back -> againstReturn(state, by);
            case CollectRecordings collected -> unless(device.kind().keepsRecordings(), state, "keeps-recordings");
            case AccountForRecordings accounted -> unless(device.kind().keepsRecordings(), state, "keeps-recordings");
            case SendToRepair repair -> unless(state.standing() == DeviceStanding.IN_STOCK, state, "to-repair");
            case EndRepair end -> unless(state.standing() == DeviceStanding.IN_REPAIR, state, "in-repair");
            case ScrapDevice scrap -> unless(state.standing() != DeviceStanding.SCRAPPED, state, "scrapped-for-good");
            case CareForDevice care -> againstCare(state, care);
        };
    }

    private List<Objection> againstIssue(DeviceState state, IssueDevice issue, Actor by) {
        Device device = state.device();
        List<Objection> objections = new ArrayList<>();
        if (!device.kind().isHandedOut()) {
            objections.add(objection(state, "stays-in-place"));
        }
        switch (state.standing()) {
            case IN_STOCK -> {}
            case ISSUED -> objections.add(issued(state));
            case IN_REPAIR -> objections.add(objection(state, "issue-in-repair"));
            case SCRAPPED -> objections.add(objection(state, "issue-scrapped"));
        }
        if (state.aboard()) {
            objections.add(basis.promptExport(device.authority(), "recordings-aboard", device.number()));
        }
        if (!issue.check().failed().isEmpty()) {
            objections.add(basis.objection(device.authority(), "checked-before-use", failed(issue)));
        }
        if (!isOfTheAuthority(issue.taker().person(), device)) {
            objections.add(objection(state, "taker-of-the-authority"));
        }
        if (issue.due().isBefore(basis.today())) {
            objections.add(objection(state, "due-ahead"));
        }
        if (by.post() == Post.OFFICER && !issue.taker().person().equals(by.person())) {
            objections.add(objection(state, "takes-for-himself"));
        }
        return objections;
    }

    private List<Objection> againstReturn(DeviceState state, Actor by) {
        if (state.holding().isEmpty()) {
            return List.of(objection(state, "is-issued"));
        }
        boolean own = state.holding().get().person().equals(by.person());
        return by.post() == Post.OFFICER && !own ? List.of(objection(state, "returns-his-own")) : List.of();
    }

    private List<Objection> againstCare(DeviceState state, CareForDevice care) {
        List<Objection> objections =
                new ArrayList<>(unless(state.standing() != DeviceStanding.SCRAPPED, state, "scrapped-for-good"));
        LocalDate day = care.day();
        if (day.isAfter(basis.today())
                || care.next().filter(next -> !next.isAfter(day)).isPresent()) {
            objections.add(objection(state, "days-of-care"));
        }
        return objections;
    }

    private boolean isOfTheAuthority(String person, Device device) {
        return officers.find(person)
                .filter(officer -> officer.authority().equals(device.authority()))
                .filter(officer -> officer.standing() != Officer.Standing.LEFT)
                .isPresent();
    }

    private Objection issued(DeviceState state) {
        var holder = state.holding().orElseThrow();
        return basis.objection(
                state.device().authority(),
                "issued-once",
                state.device().number(),
                holder.name(),
                Shown.day(holder.since()),
                Shown.day(holder.due()));
    }

    private static String failed(IssueDevice issue) {
        return issue.check().failed().stream()
                .map(point -> {
                    CheckPoint found = issue.check().points().get(point);
                    String what = text("act.UseCheck." + point);
                    return found == null || found.remark().isBlank() ? what : what + "（" + found.remark() + "）";
                })
                .collect(Collectors.joining("、"));
    }

    private List<Objection> unless(boolean holds, DeviceState state, String rule) {
        return holds ? List.of() : List.of(objection(state, rule));
    }

    private Objection objection(DeviceState state, String rule) {
        return basis.objection(state.device().authority(), rule, state.device().number());
    }
}
