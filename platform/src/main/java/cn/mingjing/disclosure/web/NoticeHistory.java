package cn.mingjing.disclosure.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.Words;
import cn.mingjing.disclosure.NoticeFile;
import cn.mingjing.disclosure.Noticing;
import cn.mingjing.disclosure.Noticing.NoticeDrafted;
import cn.mingjing.disclosure.TreatedPart;
import cn.mingjing.disclosure.published.DecisionWords;
import cn.mingjing.disclosure.treatment.ChannelRule;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.Recorded;
import cn.mingjing.identity.RecordedMoment;
import cn.mingjing.ui.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who did what with a notice, and which words he changed (duty D-33: what was changed stays visible inside); latest first. */
record NoticeHistory(NoticeFile notice, DecisionMade decision) {

    List<Moment> moments() {
        List<Moment> moments = new ArrayList<>();
        Optional<NoticeDrafted> before = Optional.empty();
        for (Recorded<?> recorded : notice.facts()) {
            if (tellsMore(recorded.fact())) {
                moments.addFirst(RecordedMoment.of(recorded, detail(recorded, before)));
            }
            if (recorded.fact() instanceof NoticeDrafted drafted) {
                before = Optional.of(drafted);
            }
        }
        return moments;
    }

    /** The check is told by the release, and the release of a corrected notice by its correction. */
    private boolean tellsMore(Fact fact) {
        return switch (fact) {
            case Noticing.NoticeChecked checked -> false;
            case Noticing.NoticeReleased released ->
                notice.facts().stream()
                        .map(Recorded::fact)
                        .filter(Noticing.NoticeReleased.class::isInstance)
                        .findFirst()
                        .filter(first -> first == released)
                        .isPresent();
            default -> true;
        };
    }

    private List<String> detail(Recorded<?> recorded, Optional<NoticeDrafted> before) {
        return switch (recorded.fact()) {
            case Noticing.NoticeReleased released -> List.of(hands(recorded));
            case Noticing.NoticeCorrected corrected -> List.of(hands(recorded));
            case NoticeDrafted drafted ->
                before.map(earlier -> changes(earlier, drafted)).orElse(List.of());
            case Noticing.NoticeReturned returned -> List.of(returned.reason());
            case Noticing.NoticeFoundWrong found ->
                List.of(found.what(), text("notice.history.found", found.foundBy()));
            case Noticing.DecisionOverturned overturned ->
                List.of(Words.ofConstant(overturned.ground()) + "：" + overturned.document());
            case Noticing.NoticeWithdrawn withdrawn -> List.of(withdrawn.reason());
            case Noticing.PublicityEnded ended -> List.of(ended.document());
            default -> List.of();
        };
    }

    /** Who drafted what became public with this fact, and who checked and released it (duty D-02). */
    private String hands(Recorded<?> release) {
        Recorded<?> check = last(Noticing.NoticeChecked.class, release);
        return text(
                "notice.history.hands",
                ((Noticing.NoticeChecked) check.fact()).author(),
                check.actor().name(),
                release.actor().name());
    }

    private Recorded<?> last(Class<? extends Fact> type, Recorded<?> upTo) {
        return notice.facts().stream()
                .filter(recorded -> recorded.id().number() <= upTo.id().number())
                .filter(recorded -> type.isInstance(recorded.fact()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** The words that the public read before and reads after, field by field. */
    private List<String> changes(NoticeDrafted earlier, NoticeDrafted later) {
        List<String> changes = new ArrayList<>();
        for (String field : ChannelRule.ORDER) {
            String was = words(field, earlier);
            String now = words(field, later);
            if (!was.equals(now)) {
                changes.add(text("notice.history.was", text("notice.field." + field), was));
                changes.add(text("notice.history.now", text("notice.field." + field), now));
            }
        }
        return changes;
    }

    private String words(String field, NoticeDrafted draft) {
        return draft.treated().stream()
                .filter(part -> part.field().equals(field))
                .map(TreatedPart::text)
                .findFirst()
                .or(() -> Optional.of(field)
                        .filter(draft.shown()::contains)
                        .map(name -> DecisionWords.of(name, decision)))
                .orElse("");
    }
}
