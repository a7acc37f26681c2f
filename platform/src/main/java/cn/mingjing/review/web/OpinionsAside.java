package cn.mingjing.review.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.casework.CaseAside;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.Words;
import cn.mingjing.law.China;
import cn.mingjing.review.Reviewing.OpinionAsked;
import cn.mingjing.review.Reviewing.OpinionReceived;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The opinions that a review asked for from outside, in sight of whoever gives the review's own (duty V-02). */
@Component
class OpinionsAside implements CaseAside {

    @Override
    public Optional<Aside> of(CaseFile file) {
        List<Pair> pairs = file.all(OpinionAsked.class).stream()
                .map(asked -> pair(file, asked))
                .toList();
        return pairs.isEmpty() ? Optional.empty() : Optional.of(new Aside(text("review.opinions"), pairs));
    }

    private static Pair pair(CaseFile file, Entry<OpinionAsked> asked) {
        var adviser = asked.fact().adviser();
        String day = Shown.day(LocalDate.ofInstant(asked.recorded().recordedAt(), China.ZONE));
        String answer = file.all(OpinionReceived.class).stream()
                .filter(received -> received.fact().asked() == asked.number())
                .findFirst()
                .map(received -> received.fact().opinion())
                .orElseGet(() -> text("review.opinions.awaited"));
        return new Pair(Words.ofConstant(adviser.kind()) + " " + adviser.name(), answer)
                .note(text(
                        "review.opinions.asked",
                        adviser.employer(),
                        day,
                        asked.fact().question()));
    }
}
