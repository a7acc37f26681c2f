package cn.mingjing.device.registers;

import static java.util.Comparator.comparing;

import cn.mingjing.authority.RegisterStreams;
import cn.mingjing.device.Room;
import cn.mingjing.device.RoomId;
import cn.mingjing.device.Rooms;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.Attempts;
import cn.mingjing.law.AuthorityId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The register of rooms. */
@Component
class StoredRooms implements Rooms {

    static final String REGISTER = "recording-room";

    private final EntryTable entries;
    private final RecordedEquipment recorded;
    private final EquipmentRules rules;
    private final Attempts attempts;

    StoredRooms(EntryTable entries, RecordedEquipment recorded, EquipmentRules rules, Attempts attempts) {
        this.entries = entries;
        this.recorded = recorded;
        this.rules = rules;
        this.attempts = attempts;
    }

    @Override
    public Optional<Room> find(RoomId id) {
        return entries.newest(REGISTER, id.toString()).map(PlanWords::room);
    }

    @Override
    public List<Room> of(AuthorityId authority) {
        return entries.newest(REGISTER, authority).stream()
                .map(PlanWords::room)
                .sorted(comparing(Room::kind).thenComparing(Room::number))
                .toList();
    }

    @Override
    public Outcome enter(Room room, Actor by) {
        String entry = room.id().toString();
        return attempts.whole("EnterRoom", RegisterStreams.of(REGISTER, entry), by, () -> {
            var objections = rules.against(room.authority(), room.unit(), by);
            if (!objections.isEmpty()) {
                return new Outcome.Refused(objections);
            }
            if (!entries.claims(room.authority(), room.number(), entry)) {
                return new Outcome.Refused(List.of(rules.numberTaken(room.authority(), room.number())));
            }
            var before = entries.newest(REGISTER, entry);
            return Outcome.Done.with(
                    recorded.record(REGISTER, entry, room.authority(), before, PlanWords.of(room), by));
        });
    }
}
