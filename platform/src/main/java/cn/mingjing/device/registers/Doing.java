package cn.mingjing.device.registers;

import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.device.DeviceStanding;
import cn.mingjing.device.DeviceState;
import cn.mingjing.device.Holding;
import cn.mingjing.device.acts.AccountForRecordings;
import cn.mingjing.device.acts.CareForDevice;
import cn.mingjing.device.acts.CollectRecordings;
import cn.mingjing.device.acts.DeviceAct;
import cn.mingjing.device.acts.EndRepair;
import cn.mingjing.device.acts.IssueDevice;
import cn.mingjing.device.acts.ReturnDevice;
import cn.mingjing.device.acts.ReturnDevice.Condition;
import cn.mingjing.device.acts.ReturnDevice.Exported;
import cn.mingjing.device.acts.ScrapDevice;
import cn.mingjing.device.acts.SendToRepair;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How a device stands after an act, and what the record says of the act. */
@Component
class Doing {

    private final Officers officers;
    private final DeviceBasis basis;

    Doing(Officers officers, DeviceBasis basis) {
        this.officers = officers;
        this.basis = basis;
    }

    DeviceState after(DeviceState state, DeviceAct act) {
        return switch (act) {
            case IssueDevice issue -> state.heldBy(holding(issue));
            case ReturnDevice back ->
                state.with(back.condition() == Condition.GOOD ? DeviceStanding.IN_STOCK : DeviceStanding.IN_REPAIR)
                        .aboard(back.exported() == Exported.NOT_YET);
            case CollectRecordings collected -> state.aboard(collected.missed() > 0);
            case AccountForRecordings accounted -> state.aboard(false);
            case SendToRepair repair -> state.with(DeviceStanding.IN_REPAIR);
            case EndRepair end -> state.with(DeviceStanding.IN_STOCK);
            case ScrapDevice scrap -> state.with(DeviceStanding.SCRAPPED);
            case CareForDevice care -> state.caredFor(care.next());
        };
    }

    static Map<String, String> details(DeviceState before, DeviceAct act) {
        return switch (act) {
            case IssueDevice issue -> check(issue);
            case ReturnDevice back ->
                new Words()
                        .with("from", before.holding().map(Holding::name))
                        .with("condition", back.condition())
                        .with("exported", back.exported())
                        .with("remark", back.remark())
                        .map();
            case CollectRecordings collected ->
                new Words()
                        .with("collecting", collected.collecting())
                        .with("files", collected.files())
                        .with("missed", collected.missed())
                        .map();
            case AccountForRecordings accounted ->
                new Words().with("reason", accounted.reason()).map();
            case SendToRepair repair ->
                new Words().with("reason", repair.reason()).map();
            case EndRepair end -> new Words().with("remark", end.remark()).map();
            case ScrapDevice scrap -> new Words().with("reason", scrap.reason()).map();
            case CareForDevice care ->
                new Words().with("what", care.what()).with("day", care.day()).map();
        };
    }

    private static Map<String, String> check(IssueDevice issue) {
        var words = new Words();
        issue.check()
                .points()
                .forEach((point, found) -> words.with(point, found.tick()).with(point + ".remark", found.remark()));
        return words.map();
    }

    private Holding holding(IssueDevice issue) {
        String person = issue.taker().person();
        LocalDate today = basis.today();
        return new Holding(person, officers.find(person).map(Officer::name).orElseThrow(), today, issue.due());
    }
}
