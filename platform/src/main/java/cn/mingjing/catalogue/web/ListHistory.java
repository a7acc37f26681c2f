package cn.mingjing.catalogue.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.catalogue.ListFile;
import cn.mingjing.catalogue.Listing;
import cn.mingjing.facts.Recorded;
import cn.mingjing.identity.RecordedMoment;
import cn.mingjing.ui.Moment;
import cn.mingjing.ui.Shown;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Who did what with a list; latest first. */
record ListHistory(ListFile file, Set<Integer> sealed) {

    List<Moment> moments() {
        return file.facts().reversed().stream().map(this::moment).toList();
    }

    private Moment moment(Recorded<?> recorded) {
        return RecordedMoment.of(
                recorded, detail(recorded), sealed.contains(recorded.id().number()));
    }

    private List<String> detail(Recorded<?> recorded) {
        String by = recorded.actor().name();
        return switch (recorded.fact()) {
            case Listing.ListSubmitted submitted -> List.of(submitted.reason());
            case Listing.ListPassed passed ->
                passed.asked().stream()
                        .map(asked -> text("list.history.asked", asked.agencyName()))
                        .toList();
            case Listing.ListReturned returned -> List.of(returned.reason());
            case Listing.PriorReviewReceived review ->
                List.of((review.agency() + " " + review.document()).strip(), review.opinion());
            case Listing.ListReleased released ->
                List.of(
                        text("list.edition", released.edition()) + "，" + Shown.day(released.effectiveFrom()) + "起施行",
                        hands(released, by));
            case Listing.ListOvertaken overtaken ->
                List.of(text("enum.ChangeCause." + overtaken.cause()) + "：" + overtaken.what());
            case Listing.ListRepealed repealed -> List.of(repealed.reason());
            default -> List.of();
        };
    }

    /** Who drew the edition up and handed it in, who checked it, who released it (duty D-02). */
    private String hands(Listing.ListReleased released, String releasedBy) {
        int submission = released.submission();
        return text(
                "list.history.hands",
                by(recorded -> recorded.id().number() == submission),
                by(recorded ->
                        recorded.fact() instanceof Listing.ListPassed passed && passed.submission() == submission),
                releasedBy);
    }

    private String by(Predicate<Recorded<?>> which) {
        return file.facts().stream()
                .filter(which)
                .map(recorded -> recorded.actor().name())
                .reduce((earlier, later) -> later)
                .orElse("");
    }
}
