package cn.mingjing.catalogue.handling;

import static cn.mingjing.catalogue.ListState.IN_FORCE;
import static cn.mingjing.catalogue.ListState.NONE;
import static cn.mingjing.catalogue.ListState.PASSED;
import static cn.mingjing.catalogue.ListState.REPEALED;
import static cn.mingjing.catalogue.ListState.REVIEWED;
import static cn.mingjing.catalogue.ListState.SUBMITTED;
import static cn.mingjing.law.Post.REVIEWER;
import static cn.mingjing.law.Post.SUPERVISOR;
import static cn.mingjing.law.PublishingStep.AUDITING;
import static cn.mingjing.law.PublishingStep.COLLECTING;
import static cn.mingjing.law.PublishingStep.PASSING_ON;
import static cn.mingjing.law.PublishingStep.RELEASING;
import static cn.mingjing.law.PublishingStep.UPDATING;
import static cn.mingjing.law.PublishingWay.LISTS;

import cn.mingjing.authority.Authority;
import cn.mingjing.catalogue.Listing.ListOvertaken;
import cn.mingjing.catalogue.Listing.ListPassed;
import cn.mingjing.catalogue.Listing.ListReleased;
import cn.mingjing.catalogue.Listing.ListRepealed;
import cn.mingjing.catalogue.Listing.ListReturned;
import cn.mingjing.catalogue.Listing.ListSubmitted;
import cn.mingjing.catalogue.Listing.PriorReviewReceived;
import cn.mingjing.catalogue.Listing.ReviewAsked;
import cn.mingjing.catalogue.acts.GivePriorReview;
import cn.mingjing.catalogue.acts.ListAct;
import cn.mingjing.catalogue.acts.PassList;
import cn.mingjing.catalogue.acts.ReceivePriorReview;
import cn.mingjing.catalogue.acts.ReleaseList;
import cn.mingjing.catalogue.acts.RepealList;
import cn.mingjing.catalogue.acts.ReportListChange;
import cn.mingjing.catalogue.acts.ReturnList;
import cn.mingjing.catalogue.acts.SubmitList;
import cn.mingjing.facts.Fact;
import cn.mingjing.law.Post;
import cn.mingjing.law.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The procedure as a table: draft, check, review beforehand where a document asks for it, release. */
final class ReleaseProcedure {

    /** Who draws lists up. */
    static final Set<Post> AUTHORS = LISTS.posts(COLLECTING);

    /** Who answers for the agency that reviews beforehand. */
    static final Set<Post> REVIEWERS = Set.of(REVIEWER, SUPERVISOR);

    static final List<ListRow<?>> ROWS = List.of(
            ListRow.of(
                    SubmitList.class,
                    Set.of(NONE, IN_FORCE, REPEALED),
                    LISTS.posts(PASSING_ON),
                    ReleaseProcedure::submitted,
                    ListRules.NOT_EMPTY,
                    ListRules.CODES_UNIQUE,
                    ListRules.NOT_BACKDATED),
            ListRow.of(
                    PassList.class,
                    Set.of(SUBMITTED),
                    LISTS.posts(AUDITING),
                    ReleaseProcedure::passed,
                    ListRules.SECOND_PERSON,
                    ListRules.READ_BY_A_PERSON),
            ListRow.of(
                    ReceivePriorReview.class,
                    Set.of(PASSED),
                    LISTS.posts(AUDITING),
                    ReleaseProcedure::reviewed,
                    ListRules.REVIEWED_BEFOREHAND,
                    ListRules.BY_LETTER,
                    ListRules.ANSWERED_BY_TODAY),
            ListRow.byAnother(
                    GivePriorReview.class,
                    Set.of(PASSED),
                    REVIEWERS,
                    ReleaseProcedure::answered,
                    ListRules.NOT_OWN_WORK),
            ListRow.of(
                    ReleaseList.class,
                    Set.of(PASSED, REVIEWED),
                    LISTS.posts(RELEASING),
                    ReleaseProcedure::released,
                    ListRules.PRIOR_REVIEW_DONE),
            ListRow.of(
                    ReturnList.class,
                    Set.of(SUBMITTED, PASSED, REVIEWED),
                    LISTS.posts(AUDITING),
                    ReleaseProcedure::returned),
            ListRow.of(
                    ReportListChange.class,
                    Set.of(IN_FORCE, SUBMITTED, PASSED, REVIEWED),
                    LISTS.posts(UPDATING),
                    ReleaseProcedure::overtaken,
                    ListRules.CHANGED_BY_TODAY),
            ListRow.of(RepealList.class, Set.of(IN_FORCE), LISTS.posts(RELEASING), ReleaseProcedure::repealed));

    /** What nobody does as long as an agency that was asked in the system has not answered. */
    static final Set<Class<? extends ListAct>> AWAITING_REVIEW = Set.of(ReceivePriorReview.class, ReleaseList.class);

    private ReleaseProcedure() {}

    private static Fact submitted(ListSituation<SubmitList> situation) {
        return new ListSubmitted(
                situation.file().id().kind(),
                situation.act().effectiveFrom(),
                situation.act().reason(),
                situation.draft());
    }

    private static Fact passed(ListSituation<PassList> situation) {
        return new ListPassed(
                submission(situation),
                situation
                        .agency()
                        .flatMap(agency -> situation
                                .reviewer()
                                .map(ruling -> new ReviewAsked(
                                        agency.id(),
                                        agency.name(),
                                        situation.authority().name(),
                                        ruling.value(),
                                        ruling.clauses()))));
    }

    private static Fact returned(ListSituation<ReturnList> situation) {
        return new ListReturned(submission(situation), situation.act().reason());
    }

    private static Fact reviewed(ListSituation<ReceivePriorReview> situation) {
        ReceivePriorReview act = situation.act();
        return new PriorReviewReceived(
                submission(situation),
                situation.reviewer().map(Ruling::value).orElseThrow(),
                act.agency(),
                act.document(),
                act.answeredOn(),
                act.agrees(),
                act.opinion());
    }

    private static Fact answered(ListSituation<GivePriorReview> situation) {
        ReviewAsked asked = situation.file().asked().orElseThrow();
        return new PriorReviewReceived(
                submission(situation),
                asked.as(),
                situation.agency().map(Authority::name).orElse(asked.agency().value()),
                "",
                situation.today(),
                situation.act().agrees(),
                situation.act().opinion());
    }

    private static Fact released(ListSituation<ReleaseList> situation) {
        var open = situation.file().open().orElseThrow();
        LocalDate meant = ((ListSubmitted) open.fact()).effectiveFrom();
        return new ListReleased(
                open.id().number(),
                situation.file().id().kind(),
                situation.file().editions() + 1,
                situation.today(),
                meant.isBefore(situation.today()) ? situation.today() : meant);
    }

    private static Fact overtaken(ListSituation<ReportListChange> situation) {
        ReportListChange act = situation.act();
        return new ListOvertaken(situation.file().id().kind(), act.cause(), act.what(), act.changedOn());
    }

    private static Fact repealed(ListSituation<RepealList> situation) {
        return new ListRepealed(situation.file().id().kind(), situation.act().reason(), situation.today());
    }

    private static int submission(ListSituation<? extends ListAct> situation) {
        return situation.file().open().orElseThrow().id().number();
    }
}
