package cn.mingjing.identity.admin;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.facts.EntryChanged;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.FactReader;
import cn.mingjing.facts.Recorded;
import cn.mingjing.facts.StreamId;
import cn.mingjing.identity.AccessRefused;
import cn.mingjing.identity.Account;
import cn.mingjing.identity.Accounts;
import cn.mingjing.identity.ActRefused;
import cn.mingjing.identity.Looked;
import cn.mingjing.identity.PersonId;
import cn.mingjing.identity.log.AccessEntry;
import cn.mingjing.law.Objection;
import cn.mingjing.ui.Text;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Says the access log in Chinese. The log's table holds what was recorded, word for word, so that it can be verified;
 * what people read is made here, from the fact itself and the words of today.
 */
@Component
class AccessSentences {

    /** The kinds whose recorded words are not for people. */
    private static final Set<String> SAID_FROM_THE_FACT =
            Set.of("EntryChanged", "ActRefused", "AccessRefused", "Looked");

    private static final int SHORT = 8;

    private final FactReader facts;
    private final Accounts accounts;
    private final ChangeSentences changes;

    AccessSentences(FactReader facts, Accounts accounts, ChangeSentences changes) {
        this.facts = facts;
        this.accounts = accounts;
        this.changes = changes;
    }

    AccessLine of(AccessEntry entry) {
        if (!SAID_FROM_THE_FACT.contains(entry.kind())) {
            return new AccessLine(entry, word(entry), "");
        }
        return facts.read(entry.fact())
                .<Fact>map(Recorded::fact)
                .map(fact -> line(entry, fact))
                .orElseGet(() -> new AccessLine(entry, text("identity.access.erased"), ""));
    }

    private AccessLine line(AccessEntry entry, Fact fact) {
        return switch (fact) {
            case EntryChanged change -> new AccessLine(entry, changes.of(change), "");
            case ActRefused refused -> new AccessLine(entry, refusal(refused), about(refused.about()));
            case AccessRefused refused -> new AccessLine(entry, request(refused), "");
            case Looked looked ->
                new AccessLine(entry, text("identity.access.looked", begin(looked.what())), about(looked.about()));
            default -> new AccessLine(entry, word(entry), "");
        };
    }

    /** The Chinese for a recorded word; an entry without one has nothing further to say. */
    private static String word(AccessEntry entry) {
        return Text.find("identity.access." + entry.kind() + "." + entry.what()).orElse(entry.what());
    }

    private static String refusal(ActRefused refused) {
        var reasons = refused.objections().stream().map(Objection::reason).collect(Collectors.joining());
        return act(refused.act()) + text("identity.access.because") + reasons;
    }

    /** An act of a form goes by its form's title; the others have a name of their own. */
    private static String act(String name) {
        return Text.find("act." + name)
                .or(() -> Text.find("identity.access.act." + name))
                .orElseGet(() -> text("identity.access.act"));
    }

    private static String request(AccessRefused refused) {
        return text(refused.method().equals("GET") ? "identity.access.opened" : "identity.access.sent", refused.path());
    }

    private String about(StreamId stream) {
        return owner(stream)
                .map(account -> text("identity.access.owner", account.name()))
                .orElseGet(() -> text(
                        "identity.access.about",
                        Text.find("identity.access.about." + stream.kind()).orElse(""),
                        begin(stream.id().toString())));
    }

    /** Enough of an id or a digest to tell it from the next. */
    private static String begin(String id) {
        return id.substring(0, Math.min(SHORT, id.length()));
    }

    private Optional<Account> owner(StreamId stream) {
        return stream.kind().equals("account") ? accounts.find(new PersonId(stream.id())) : Optional.empty();
    }
}
