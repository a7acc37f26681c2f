package cn.mingjing.casework.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.casework.CaseAside;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.LawInForce;
import cn.mingjing.casework.ListsInForce;
import cn.mingjing.casework.RecordingOwed;
import cn.mingjing.casework.Words;
import cn.mingjing.catalogue.Editions;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Provisions;
import cn.mingjing.ui.Pair;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is owed of sound and picture for each step of a case, and what is there (duty R-06). */
@Component
class RecordingsAside implements CaseAside {

    private final Authorities authorities;
    private final Provisions provisions;
    private final Editions editions;
    private final Clock clock;

    RecordingsAside(Authorities authorities, Provisions provisions, Editions editions, Clock clock) {
        this.authorities = authorities;
        this.provisions = provisions;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public Optional<Aside> of(CaseFile file) {
        if (file.authority().isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        AuthorityId handler = authorities.carrying(file.authority().get(), today);
        var law = new LawInForce(provisions, authorities.jurisdiction(handler), ActKind.PENALTY, today);
        var lists = ListsInForce.on(today, editions, handler, Set.of(ListKind.RECORDING_ITEMS));
        List<Pair> pairs = RecordingOwed.of(file, law, lists).stream()
                .map(RecordingsAside::pair)
                .toList();
        return pairs.isEmpty() ? Optional.empty() : Optional.of(new Aside(text("recording.aside"), pairs));
    }

    private static Pair pair(RecordingOwed owed) {
        String standing = text(
                "enum.RecordingStanding." + owed.standing(),
                owed.recordings().size() + (owed.step().picture().isPresent() ? 1 : 0));
        String basis = owed.clauses().stream().map(Clause::citation).collect(Collectors.joining("、"));
        String listed = owed.listed()
                .map(item -> text("recording.aside.listed", item.code(), Words.ofConstant(item.level())))
                .orElse("");
        return new Pair(
                        Words.ofConstant(owed.step().kind()) + "（" + owed.step().about() + "）",
                        Words.ofConstant(owed.level()) + "：" + standing)
                .note((basis + listed).isEmpty() ? text("recording.aside.none") : basis + listed);
    }
}
