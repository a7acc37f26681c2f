package cn.mingjing.identity.accounts;

import static cn.mingjing.law.Post.OFFICER;
import static cn.mingjing.law.Post.REVIEWER;
import static cn.mingjing.law.Post.REVIEW_HEAD;
import static cn.mingjing.law.Post.SECURITY_ADMINISTRATOR;
import static cn.mingjing.law.Post.SYSTEM;
import static cn.mingjing.law.Post.UNIT_HEAD;

import cn.mingjing.facts.Actor;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import cn.mingjing.law.Rule;
import cn.mingjing.ui.Text;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which posts one person may not hold together, and who may grant them (三员分立, 审办分离). */
public final class Separation {

    private static final Clause MANAGEMENT_CENTRE = new Clause("GB/T 22239-2019", "8.1.5");
    private static final Clause ACCESS_CONTROL = new Clause("GB/T 22239-2019", "8.1.4.2");
    private static final Clause LEGAL_REVIEW = new Clause("行政处罚法", "第五十八条");
    private static final Clause THREE_SYSTEMS = new Clause("国办发〔2018〕118号", "");

    private static final Set<Post> HANDLES = Set.of(OFFICER, UNIT_HEAD);
    private static final Set<Post> REVIEWS = Set.of(REVIEWER, REVIEW_HEAD);

    static final Rule<Actor> SECURITY_ADMINISTRATOR_GRANTS = rule(
            "security-administrator-grants",
            actor -> actor.post() != SECURITY_ADMINISTRATOR && actor.post() != SYSTEM,
            MANAGEMENT_CENTRE);

    static final Rule<Grant> NOBODY_GRANTS_HIMSELF = rule(
            "nobody-grants-himself",
            grant -> grant.by().person().equals(grant.wanted().person().toString()),
            ACCESS_CONTROL);

    static final Rule<Grant> SYSTEM_IS_NO_PERSON =
            rule("system-is-no-person", grant -> grant.wanted().post() == SYSTEM, ACCESS_CONTROL);

    static final Rule<Grant> ADMINISTRATORS_SERVE_THE_INSTALLATION = rule(
            "administrators-serve-the-installation",
            grant -> grant.wanted().post().administers()
                    != grant.wanted().authority().equals(Actor.INSTALLATION),
            MANAGEMENT_CENTRE);

    static final Rule<Grant> THREE_ADMINISTRATORS_APART = rule(
            "three-administrators-apart",
            grant -> grant.wanted().post().administers()
                    && grant.meets(other -> other.post().administers()
                            && other.post() != grant.wanted().post()),
            MANAGEMENT_CENTRE);

    static final Rule<Grant> ADMINISTRATORS_ENFORCE_NOTHING = rule(
            "administrators-enforce-nothing",
            grant -> grant.meets(
                    other -> other.post().administers() != grant.wanted().post().administers()),
            MANAGEMENT_CENTRE);

    static final Rule<Grant> HANDLING_APART_FROM_REVIEW = rule(
            "handling-apart-from-review",
            grant -> grant.meets(other -> other.sharesUnitWith(grant.wanted())
                    && (HANDLES.contains(other.post())
                                    && REVIEWS.contains(grant.wanted().post())
                            || REVIEWS.contains(other.post())
                                    && HANDLES.contains(grant.wanted().post()))),
            LEGAL_REVIEW,
            THREE_SYSTEMS);

    static final Rule<Grant> NO_POST_TWICE = rule(
            "no-post-twice",
            grant ->
                    grant.meets(other -> other.post() == grant.wanted().post() && other.sharesUnitWith(grant.wanted())),
            ACCESS_CONTROL);

    static final Rule<Ending> NO_END_IN_THE_PAST =
            rule("no-end-in-the-past", ending -> ending.lastDay().isBefore(ending.today()), ACCESS_CONTROL);

    static final Rule<Ending> ENDED_AFTER_ITS_FIRST_DAY = rule(
            "ended-after-its-first-day",
            ending -> ending.lastDay().isBefore(ending.held().from()),
            ACCESS_CONTROL);

    static final Rule<Ending> NEVER_PROLONGED = rule("never-prolonged", Ending::prolongs, ACCESS_CONTROL);

    static final List<Rule<Ending>> ENDING = List.of(NO_END_IN_THE_PAST, ENDED_AFTER_ITS_FIRST_DAY, NEVER_PROLONGED);

    static final List<Rule<Grant>> GRANTING = List.of(
            NOBODY_GRANTS_HIMSELF,
            SYSTEM_IS_NO_PERSON,
            ADMINISTRATORS_SERVE_THE_INSTALLATION,
            THREE_ADMINISTRATORS_APART,
            ADMINISTRATORS_ENFORCE_NOTHING,
            HANDLING_APART_FROM_REVIEW,
            NO_POST_TWICE);

    private Separation() {}

    /** Why a post that ends before it begins cannot even be written down. */
    public static Objection endsBeforeItBegins() {
        return new Objection(
                "ended-after-its-first-day",
                Text.text("identity.separation.ended-after-its-first-day.reason"),
                List.of(ACCESS_CONTROL),
                Text.text("identity.separation.ended-after-its-first-day.remedy"));
    }

    private static <S> Rule<S> rule(String name, Predicate<S> forbidden, Clause... clauses) {
        return new Rule<>(
                name,
                Text.text("identity.separation." + name + ".question"),
                List.of(clauses),
                situation -> forbidden.test(situation)
                        ? Rule.because(
                                Text.text("identity.separation." + name + ".reason"),
                                Text.text("identity.separation." + name + ".remedy"))
                        : Rule.lawful());
    }
}
