package cn.mingjing.identity.accounts;

import static cn.mingjing.law.Post.SECURITY_ADMINISTRATOR;
import static cn.mingjing.law.Post.SYSTEM;
import static cn.mingjing.law.Post.SYSTEM_ADMINISTRATOR;

import cn.mingjing.facts.Actor;
import cn.mingjing.identity.PersonId;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import cn.mingjing.law.Rule;
import cn.mingjing.ui.Text;
import java.util.List;
import java.util.Set;

/** Who may keep accounts, and what an account must be like. */
final class AccountKeeping {

    private static final Clause MANAGEMENT_CENTRE = new Clause("GB/T 22239-2019", "8.1.5");
    private static final Clause IDENTIFICATION = new Clause("GB/T 22239-2019", "8.1.4.1");

    static final Rule<Actor> SYSTEM_ADMINISTRATOR_KEEPS_ACCOUNTS =
            keeper("system-administrator-keeps-accounts", Set.of(SYSTEM_ADMINISTRATOR, SYSTEM));

    static final Rule<Actor> ADMINISTRATOR_SUSPENDS =
            keeper("administrator-suspends", Set.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, SYSTEM));

    static final Rule<String> SIGN_IN_NAME_WELL_FORMED = new Rule<>(
            "sign-in-name-well-formed",
            Text.text("identity.account.sign-in-name-well-formed.question"),
            List.of(IDENTIFICATION),
            name -> name.matches("[A-Za-z0-9][A-Za-z0-9._-]{2,31}")
                    ? Rule.lawful()
                    : Rule.because(Text.text("identity.account.sign-in-name-well-formed.reason"), ""));

    private AccountKeeping() {}

    /** Nobody takes his own second factor away: who has only got hold of a session must not get rid of it. */
    static Rule<Actor> anotherThan(PersonId person) {
        return new Rule<>(
                "removed-by-another",
                Text.text("identity.account.removed-by-another.question"),
                List.of(IDENTIFICATION),
                actor -> actor.person().equals(person.toString())
                        ? Rule.because(
                                Text.text("identity.account.removed-by-another.reason"),
                                Text.text("identity.account.removed-by-another.remedy"))
                        : Rule.lawful());
    }

    static Objection noSecondFactor() {
        return new Objection(
                "has-second-factor",
                Text.text("identity.account.has-second-factor.reason"),
                List.of(IDENTIFICATION),
                "");
    }

    static Objection nameTaken(String signInName) {
        return new Objection(
                "sign-in-name-unique",
                Text.text("identity.account.sign-in-name-unique.reason", signInName),
                List.of(IDENTIFICATION),
                Text.text("identity.account.sign-in-name-unique.remedy"));
    }

    private static Rule<Actor> keeper(String name, Set<Post> posts) {
        return new Rule<>(
                name,
                Text.text("identity.account." + name + ".question"),
                List.of(MANAGEMENT_CENTRE),
                actor -> posts.contains(actor.post())
                        ? Rule.lawful()
                        : Rule.because(Text.text("identity.account." + name + ".reason"), ""));
    }
}
