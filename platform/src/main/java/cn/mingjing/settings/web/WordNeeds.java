package cn.mingjing.settings.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.catalogue.Edition;
import cn.mingjing.catalogue.Editions;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.CatalogueDuty;
import cn.mingjing.law.China;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Jurisdiction;
import cn.mingjing.law.Parameter;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Provisions;
import cn.mingjing.law.Ruling;
import cn.mingjing.settings.SettingsFile;
import cn.mingjing.settings.values.Said;
import cn.mingjing.settings.values.Settable;
import cn.mingjing.settings.web.SetUpPage.Line;
import cn.mingjing.ui.Bases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an authority must have set and released before it can work. */
@Component
class WordNeeds {

    private static final Clause GUIDANCE = new Clause("国办发〔2018〕118号", "");

    /** Public before the act wherever the three systems are in force. */
    private static final List<ListKind> EVERYWHERE =
            List.of(ListKind.ENFORCEMENT_ITEMS, ListKind.POWERS, ListKind.INSPECTION_ITEMS, ListKind.RECORDING_ITEMS);

    private final Authorities authorities;
    private final Provisions provisions;
    private final Editions editions;
    private final Bases bases;
    private final Clock clock;

    WordNeeds(Authorities authorities, Provisions provisions, Editions editions, Bases bases, Clock clock) {
        this.authorities = authorities;
        this.provisions = provisions;
        this.editions = editions;
        this.bases = bases;
        this.clock = clock;
    }

    /** Every value that an authority is asked for, by whichever document it is answered. */
    List<Line> settings(AuthorityId id) {
        Jurisdiction jurisdiction = authorities.jurisdiction(id);
        return Parameters.askedAtSetUp().stream()
                .map(parameter -> asked(parameter, jurisdiction))
                .toList();
    }

    private <T> Line asked(Parameter<T> parameter, Jurisdiction jurisdiction) {
        Optional<Ruling<T>> ruling = provisions.ruling(parameter, jurisdiction, ActKind.PENALTY, today());
        List<Clause> clauses = ruling.map(Ruling::clauses)
                .orElseGet(() -> Settable.of(parameter.name()).stream()
                        .map(Settable::leftOpenBy)
                        .toList());
        return new Need(
                        Said.name(parameter),
                        ruling.isPresent(),
                        ruling.map(given -> Said.value(given.value())).orElseGet(() -> text("setup.settings.none")),
                        clauses,
                        SettingsFile.DESK)
                .line(bases);
    }

    List<Line> lists(AuthorityId id) {
        Optional<Ruling<CatalogueDuty>> major =
                provisions.ruling(Parameters.REVIEW_CATALOGUE, authorities.jurisdiction(id), ActKind.PENALTY, today());
        List<Line> lines = new ArrayList<>();
        EVERYWHERE.forEach(kind -> lines.add(list(new ListId(id, kind), List.of(GUIDANCE))));
        major.filter(ruling -> ruling.value() == CatalogueDuty.REQUIRED)
                .ifPresent(ruling -> lines.add(list(new ListId(id, ListKind.MAJOR_DECISIONS), ruling.clauses())));
        return List.copyOf(lines);
    }

    private Line list(ListId list, List<Clause> clauses) {
        Optional<Edition> edition = editions.on(list, today());
        return new Need(
                        Said.constant(list.kind()),
                        edition.isPresent(),
                        edition.map(held -> text("setup.list.edition", held.number(), held.items()))
                                .orElseGet(() -> text("setup.list.none")),
                        clauses,
                        list.desk())
                .line(bases);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }
}
