package cn.mingjing.authority.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Authority;
import cn.mingjing.authority.LegalAdviser;
import cn.mingjing.identifier.LawyerLicence;
import cn.mingjing.law.China;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Legal counsel and public lawyers, and how their engagements stand today. */
@Component
class AdviserTables {

    private final Authorities authorities;
    private final Clock clock;

    AdviserTables(Authorities authorities, Clock clock) {
        this.authorities = authorities;
        this.clock = clock;
    }

    /** Those of one authority. */
    Table<LegalAdviser> of(List<LegalAdviser> advisers, boolean keeps) {
        var table = table(
                advisers, new Empty(text("authority.advisers.empty"), text("authority.advisers.empty.how")), keeps);
        return described(table);
    }

    /** Those of a system, each with the authority that engaged him. */
    Table<LegalAdviser> ofSystem(List<LegalAdviser> advisers, boolean keeps) {
        var table = table(
                advisers,
                new Empty(text("authority.advisers.none-found"), text("authority.advisers.none-found.how")),
                keeps);
        return described(table.text(
                text("authority.adviser.authority"),
                adviser -> authorities
                        .find(adviser.authority())
                        .map(Authority::name)
                        .orElse("")));
    }

    private static Table<LegalAdviser> table(List<LegalAdviser> advisers, Empty empty, boolean keeps) {
        var table = Table.of(text("authority.advisers"), advisers, empty);
        return keeps
                ? table.link(text("authority.officer.name"), LegalAdviser::name, Keeping::of)
                : table.text(text("authority.officer.name"), LegalAdviser::name);
    }

    private Table<LegalAdviser> described(Table<LegalAdviser> table) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        return table.text(text("authority.adviser.capacity"), adviser -> Words.capacity(adviser.capacity()))
                .noted(
                        text("authority.adviser.employer"),
                        LegalAdviser::employer,
                        adviser -> adviser.licence().map(LawyerLicence::value).orElse(""))
                .text(text("authority.adviser.fields"), LegalAdviser::fields)
                .text(text("authority.adviser.engagement"), AdviserTables::engagement)
                .tag(text("authority.adviser.state"), adviser -> Words.engagement(adviser.engagement(), today));
    }

    private static String engagement(LegalAdviser adviser) {
        var engagement = adviser.engagement();
        String span = text("authority.officer.span", Shown.day(engagement.from()), Shown.day(engagement.to()));
        return engagement
                .end()
                .map(end -> span + text("authority.adviser.ended", Shown.day(end.on()), end.reason()))
                .orElse(span);
    }
}
