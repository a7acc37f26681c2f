package cn.mingjing.authority.registers;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.facts.KeptRegister;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The registers of authorities, units and officers, every version, for whoever verifies them. */
@Component
class VerifiedRegisters implements KeptRegister {

    private final AuthorityTable authorities;
    private final UnitTable units;
    private final OfficerTable officers;

    VerifiedRegisters(AuthorityTable authorities, UnitTable units, OfficerTable officers) {
        this.authorities = authorities;
        this.units = units;
        this.officers = officers;
    }

    @Override
    public String title() {
        return text("authority.verify.title");
    }

    @Override
    public Set<String> registers() {
        return Set.of("authority", "unit", "officer");
    }

    @Override
    public boolean keepsVersions() {
        return true;
    }

    @Override
    public Stream<Row> rows() {
        return Stream.of(
                        authorities.all().stream()
                                .map(entry -> new Row(
                                        "authority",
                                        entry.content().id().value(),
                                        entry.version(),
                                        ReadableEntry.ofAuthority(entry))),
                        units.all().stream()
                                .map(entry -> new Row(
                                        "unit",
                                        entry.content().id().toString(),
                                        entry.version(),
                                        ReadableEntry.ofUnit(entry))),
                        officers.all().stream()
                                .map(entry -> new Row(
                                        "officer",
                                        entry.content().person(),
                                        entry.version(),
                                        ReadableEntry.ofOfficer(entry))))
                .flatMap(rows -> rows);
    }
}
