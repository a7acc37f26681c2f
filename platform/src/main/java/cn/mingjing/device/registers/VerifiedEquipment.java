package cn.mingjing.device.registers;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.facts.KeptRegister;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The registers of devices, rooms, needs and unit prices, every version, for whoever verifies them. */
@Component
class VerifiedEquipment implements KeptRegister {

    private final EntryTable entries;

    VerifiedEquipment(EntryTable entries) {
        this.entries = entries;
    }

    @Override
    public String title() {
        return text("device.verify.title");
    }

    @Override
    public Set<String> registers() {
        return Set.of(StoredDevices.REGISTER, StoredRooms.REGISTER, StoredPlans.NEEDS, StoredPlans.PRICES);
    }

    @Override
    public boolean keepsVersions() {
        return true;
    }

    @Override
    public Stream<Row> rows() {
        return registers().stream()
                .flatMap(register -> entries.all(register).stream()
                        .map(version -> new Row(register, version.entry(), version.version(), version.words())));
    }
}
