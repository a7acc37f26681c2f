package cn.mingjing.authority.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Credential;
import cn.mingjing.authority.CredentialIssuers;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.authority.Unit;
import cn.mingjing.authority.UnitId;
import cn.mingjing.law.China;
import cn.mingjing.sheet.OldNumbers;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The people of an authority and how their credentials stand today. */
@Component
class StaffTable {

    private final Officers officers;
    private final CredentialIssuers issuers;
    private final Clock clock;

    StaffTable(Officers officers, CredentialIssuers issuers, Clock clock) {
        this.officers = officers;
        this.issuers = issuers;
        this.clock = clock;
    }

    Table<Officer> of(StaffWanted wanted, List<Unit> units) {
        List<Officer> found =
                officers.of(wanted.authority()).stream().filter(wanted::matches).toList();
        Table<Officer> table = table(wanted, found, units);
        return wanted.fitsOnOne(found.size()) ? table : table.paged(wanted.paging(found.size()));
    }

    private Table<Officer> table(StaffWanted wanted, List<Officer> found, List<Unit> units) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        Map<UnitId, String> names = units.stream().collect(Collectors.toMap(Unit::id, Unit::name));
        return Table.of(
                        text("authority.officers"),
                        wanted.shown(found),
                        wanted.words().isEmpty()
                                ? new Empty(text("authority.officers.empty"), text("authority.officers.empty.how"))
                                : new Empty(text("authority.officers.none"), text("authority.officers.none.how")))
                .link(text("authority.officer.name"), Officer::name, Keeping::record)
                .text(text("authority.officer.unit"), officer -> names.getOrDefault(officer.unit(), ""))
                .text(text("authority.officer.title"), Officer::title)
                .text(text("authority.officer.number"), credential(Credential::number))
                .text(text("authority.officer.number.check"), credential(this::checked))
                .text(text("authority.officer.area"), credential(Credential::area))
                .text(text("authority.officer.until"), credential(held -> Shown.day(held.validTo())))
                .tag(text("authority.officer.state"), officer -> Words.standing(officer, today))
                .text(
                        text("authority.officer.qualified"),
                        officer ->
                                officer.qualification().certificate().isPresent() ? text("authority.qualified") : "");
    }

    /** How the number stands by its issuer's rule, and whether it is of a kind no longer given out. */
    private String checked(Credential held) {
        return OldNumbers.flag(text("authority.officer.number"), held.number())
                .map(flag -> check(held) + "；" + flag)
                .orElseGet(() -> check(held));
    }

    /** Whether the number is as its issuer's are; nobody can say where the issuer's rule is not entered. */
    private String check(Credential held) {
        return issuers.find(held.issuer())
                .map(issuer -> text(
                        issuer.allows(held.number()) ? "authority.number.by-rule" : "authority.number.against-rule"))
                .orElseGet(() -> text("authority.number.no-rule"));
    }

    private static Function<Officer, String> credential(Function<Credential, String> words) {
        return officer -> officer.credential().map(words).orElse("");
    }
}
