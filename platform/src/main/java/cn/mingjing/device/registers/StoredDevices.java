package cn.mingjing.device.registers;

import static java.util.Comparator.comparing;

import cn.mingjing.authority.RegisterStreams;
import cn.mingjing.device.Device;
import cn.mingjing.device.DeviceId;
import cn.mingjing.device.DeviceRecord;
import cn.mingjing.device.DeviceState;
import cn.mingjing.device.Devices;
import cn.mingjing.device.acts.DeviceAct;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.Attempts;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Objection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The register of devices. */
@Component
class StoredDevices implements Devices {

    static final String REGISTER = "device";

    private static final int MOST_OF_HISTORY = 200;

    private final EntryTable entries;
    private final RecordedEquipment recorded;
    private final EquipmentRules entryRules;
    private final ActRules actRules;
    private final Doing doing;
    private final Attempts attempts;

    StoredDevices(
            EntryTable entries,
            RecordedEquipment recorded,
            EquipmentRules entryRules,
            ActRules actRules,
            Doing doing,
            Attempts attempts) {
        this.entries = entries;
        this.recorded = recorded;
        this.entryRules = entryRules;
        this.actRules = actRules;
        this.doing = doing;
        this.attempts = attempts;
    }

    @Override
    public Optional<DeviceState> find(DeviceId id) {
        return entries.newest(REGISTER, id.toString()).map(DeviceWords::state);
    }

    @Override
    public List<DeviceState> of(AuthorityId authority) {
        return entries.newest(REGISTER, authority).stream()
                .map(DeviceWords::state)
                .sorted(comparing((DeviceState state) -> state.device().kind())
                        .thenComparing(state -> state.device().number()))
                .toList();
    }

    @Override
    public List<DeviceRecord> history(DeviceId id) {
        return entries.history(REGISTER, id.toString(), MOST_OF_HISTORY).stream()
                .map(DeviceWords::record)
                .toList();
    }

    @Override
    public Outcome enter(Device device, Actor by) {
        return enterAll(List.of(device), by);
    }

    @Override
    public Outcome enterAll(List<Device> devices, Actor by) {
        return attempts.whole("EnterDevice", RegisterStreams.of(REGISTER, REGISTER), by, () -> {
            List<Fact> facts = new ArrayList<>();
            List<Objection> objections = new ArrayList<>();
            for (Device device : devices) {
                switch (enterOne(device, by)) {
                    case Outcome.Done(var done) -> facts.addAll(done);
                    case Outcome.Refused(var why) -> objections.addAll(why);
                }
            }
            return objections.isEmpty() ? new Outcome.Done(facts) : new Outcome.Refused(objections);
        });
    }

    private Outcome enterOne(Device device, Actor by) {
        String entry = device.id().toString();
        Optional<Version> before = entries.newest(REGISTER, entry);
        Optional<DeviceState> known = before.map(DeviceWords::state);
        List<Objection> objections = entryRules.against(device, known, by);
        if (!objections.isEmpty()) {
            return new Outcome.Refused(objections);
        }
        if (!entries.claims(device.authority(), device.number(), entry)) {
            return new Outcome.Refused(List.of(entryRules.numberTaken(device.authority(), device.number())));
        }
        DeviceState after = known.map(state -> state.with(device)).orElseGet(() -> DeviceState.entered(device));
        var words = DeviceWords.of(after, known.isPresent() ? "Changed" : "Entered", Map.of(), by.name());
        return Outcome.Done.with(recorded.record(REGISTER, entry, device.authority(), before, words, by));
    }

    @Override
    public Outcome perform(DeviceId id, DeviceAct act, Actor by) {
        String name = act.getClass().getSimpleName();
        return attempts.whole(name, RegisterStreams.of(REGISTER, id.toString()), by, () -> {
            Version before = entries.newest(REGISTER, id.toString()).orElseThrow();
            DeviceState state = DeviceWords.state(before);
            List<Objection> objections = actRules.against(state, act, by);
            if (!objections.isEmpty()) {
                return new Outcome.Refused(objections);
            }
            var words = DeviceWords.of(doing.after(state, act), name, Doing.details(state, act), by.name());
            var authority = state.device().authority();
            return Outcome.Done.with(
                    recorded.record(REGISTER, id.toString(), authority, Optional.of(before), words, by));
        });
    }
}
