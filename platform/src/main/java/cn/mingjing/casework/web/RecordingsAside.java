package cn.mingjing.casework.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.casework.CaseAside;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.RecordingOwed;
import cn.mingjing.casework.Words;
import cn.mingjing.casework.recorded.OwedRecordings;
import cn.mingjing.law.Clause;
import cn.mingjing.ui.Pair;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is owed of sound and picture for each step of a case, and what is there (duty R-06). */
@Component
class RecordingsAside implements CaseAside {

    private final OwedRecordings owed;

    RecordingsAside(OwedRecordings owed) {
        this.owed = owed;
    }

    @Override
    public Optional<Aside> of(CaseFile file) {
        List<Pair> pairs = owed.of(file).stream().map(RecordingsAside::pair).toList();
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
