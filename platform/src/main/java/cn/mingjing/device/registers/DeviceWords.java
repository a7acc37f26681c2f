package cn.mingjing.device.registers;

import cn.mingjing.authority.UnitId;
import cn.mingjing.device.Device;
import cn.mingjing.device.DeviceId;
import cn.mingjing.device.DeviceKind;
import cn.mingjing.device.DeviceRecord;
import cn.mingjing.device.DeviceStanding;
import cn.mingjing.device.DeviceState;
import cn.mingjing.device.Holding;
import cn.mingjing.law.AuthorityId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Devices in the words of the record. What a change says of itself stands under {@code event}. */
final class DeviceWords {

    private static final String EVENT = "event";
    private static final String DETAIL = "event.";
    private static final String BY = "event.by";

    private DeviceWords() {}

    static Map<String, String> of(DeviceState state, String event, Map<String, String> details, String by) {
        Device device = state.device();
        var words = new Words()
                .with("authority", device.authority())
                .with("number", device.number())
                .with("kind", device.kind())
                .with("model", device.model())
                .with("serial", device.serial())
                .with("standard", device.standard())
                .with("storageGb", device.storageGb())
                .with("purchased", device.purchased())
                .with("serviceYears", device.serviceYears())
                .with("unit", device.unit())
                .with("connected", device.connected())
                .with("standing", state.standing())
                .with("nextCare", state.nextCare())
                .with("aboard", state.aboard() ? Optional.of(true) : Optional.empty())
                .with(EVENT, event)
                .with(BY, by);
        state.holding()
                .ifPresent(holder -> words.with("holder", holder.person())
                        .with("holderName", holder.name())
                        .with("issuedOn", holder.since())
                        .with("dueBack", holder.due()));
        details.forEach((field, value) -> words.with(DETAIL + field, value));
        return words.map();
    }

    static DeviceState state(Version version) {
        Map<String, String> words = version.words();
        DeviceStanding standing = Words.read(words, "standing", DeviceStanding::valueOf);
        return new DeviceState(
                device(version.entry(), words),
                standing,
                Words.maybe(words, "holder", person -> holding(words, person)),
                Words.maybe(words, "nextCare", LocalDate::parse),
                words.containsKey("aboard"));
    }

    static DeviceRecord record(Version version) {
        Map<String, String> details = new TreeMap<>();
        version.words().forEach((field, value) -> {
            if (field.startsWith(DETAIL) && !field.equals(BY)) {
                details.put(field.substring(DETAIL.length()), value);
            }
        });
        return new DeviceRecord(
                version.version(),
                Words.text(version.words(), EVENT),
                state(version),
                details,
                version.recordedAt(),
                Words.text(version.words(), BY));
    }

    private static Device device(String id, Map<String, String> words) {
        return new Device(
                new DeviceId(UUID.fromString(id)),
                Words.read(words, "authority", AuthorityId::new),
                Words.text(words, "number"),
                Words.read(words, "kind", DeviceKind::valueOf),
                Words.text(words, "model"),
                Words.text(words, "serial"),
                Optional.ofNullable(words.get("standard")),
                Words.maybe(words, "storageGb", Integer::valueOf),
                Words.read(words, "purchased", LocalDate::parse),
                Words.read(words, "serviceYears", Integer::valueOf),
                Words.read(words, "unit", UnitId::parse),
                Words.read(words, "connected", Boolean::valueOf));
    }

    private static Holding holding(Map<String, String> words, String person) {
        return new Holding(
                person,
                Words.text(words, "holderName"),
                Words.read(words, "issuedOn", LocalDate::parse),
                Words.read(words, "dueBack", LocalDate::parse));
    }
}
