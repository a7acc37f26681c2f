package cn.mingjing.device.registers;

import cn.mingjing.authority.UnitId;
import cn.mingjing.device.Equipment;
import cn.mingjing.device.Need;
import cn.mingjing.device.Room;
import cn.mingjing.device.RoomId;
import cn.mingjing.device.RoomKind;
import cn.mingjing.device.UnitPrice;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Fen;
import java.util.Map;
import java.util.UUID;

/** Rooms, needs and unit prices in the words of the record. */
final class PlanWords {

    private PlanWords() {}

    static Map<String, String> of(Room room) {
        return new Words()
                .with("authority", room.authority())
                .with("number", room.number())
                .with("kind", room.kind())
                .with("place", room.place())
                .with("equipment", room.equipment())
                .with("unit", room.unit())
                .with("inUse", room.inUse())
                .map();
    }

    static Room room(Version version) {
        Map<String, String> words = version.words();
        return new Room(
                new RoomId(UUID.fromString(version.entry())),
                Words.read(words, "authority", AuthorityId::new),
                Words.text(words, "number"),
                Words.read(words, "kind", RoomKind::valueOf),
                Words.text(words, "place"),
                Words.text(words, "equipment"),
                Words.read(words, "unit", UnitId::parse),
                Words.read(words, "inUse", Boolean::valueOf));
    }

    static String id(Need need) {
        return need.unit() + "/" + need.kind().name();
    }

    static Map<String, String> of(Need need) {
        return new Words()
                .with("authority", need.authority())
                .with("unit", need.unit())
                .with("kind", need.kind().name())
                .with("count", need.count())
                .with("reason", need.reason())
                .map();
    }

    static Need need(Version version) {
        Map<String, String> words = version.words();
        return new Need(
                Words.read(words, "authority", AuthorityId::new),
                Words.read(words, "unit", UnitId::parse),
                Words.read(words, "kind", Equipment::named),
                Words.read(words, "count", Integer::valueOf),
                Words.text(words, "reason"));
    }

    static String id(UnitPrice price) {
        return price.authority() + "/" + price.kind().name();
    }

    static Map<String, String> of(UnitPrice price) {
        return new Words()
                .with("authority", price.authority())
                .with("kind", price.kind().name())
                .with("fen", price.price().amount())
                .with("source", price.source())
                .map();
    }

    static UnitPrice price(Version version) {
        Map<String, String> words = version.words();
        return new UnitPrice(
                Words.read(words, "authority", AuthorityId::new),
                Words.read(words, "kind", Equipment::named),
                Words.read(words, "fen", amount -> new Fen(Long.parseLong(amount))),
                Words.text(words, "source"));
    }
}
