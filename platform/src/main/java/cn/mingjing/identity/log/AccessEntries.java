package cn.mingjing.identity.log;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Reaction;
import cn.mingjing.facts.Recorded;
import cn.mingjing.identity.AccessRefused;
import cn.mingjing.identity.ActRefused;
import cn.mingjing.identity.Looked;
import cn.mingjing.identity.PasswordChosen;
import cn.mingjing.identity.PostTaken;
import cn.mingjing.identity.SignInAccepted;
import cn.mingjing.identity.SignInRefused;
import cn.mingjing.identity.SignedOut;
import cn.mingjing.law.Objection;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the derived table of the access log up to date, in the transaction that records the event. */
@Component
class AccessEntries implements Reaction {

    private final JdbcClient database;

    AccessEntries(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void on(Recorded<?> recorded) {
        var actor = recorded.actor();
        switch (recorded.fact()) {
            case SignInAccepted event -> write(recorded, actor.person(), event.address(), event.by());
            case SignInRefused event ->
                write(recorded, event.person(), event.address(), event.reason().name());
            case PasswordChosen event -> write(recorded, actor.person(), event.address(), "");
            case SignedOut event -> write(recorded, actor.person(), event.address(), "");
            case PostTaken event -> write(recorded, actor.person(), "", event.postHeld());
            case AccessRefused event ->
                write(recorded, actor.person(), event.address(), event.method() + " " + event.path());
            case ActRefused event -> write(recorded, actor.person(), "", refusal(event));
            case Looked event -> write(recorded, actor.person(), "", event.about() + " " + event.what());
            default -> {}
        }
    }

    private void write(Recorded<?> recorded, String person, String address, String what) {
        Actor actor = recorded.actor();
        database.sql("""
                        INSERT INTO identity.access_entry
                               (fact, at, kind, person, name, post, authority, address, what)
                        VALUES (:fact, :at, :kind, :person,
                                :name, :post, :authority, :address, :what)
                        ON CONFLICT (fact) DO NOTHING
                        """)
                .param("fact", recorded.id().toString())
                .param("at", OffsetDateTime.ofInstant(recorded.recordedAt(), ZoneOffset.UTC))
                .param("kind", recorded.fact().getClass().getSimpleName())
                .param("person", person)
                .param("name", actor.name())
                .param("post", actor.post().name())
                .param("authority", actor.authority().value())
                .param("address", address)
                .param("what", what)
                .update();
    }

    private static String refusal(ActRefused event) {
        return event.act() + " " + event.about()
                + event.objections().stream().map(Objection::reason).collect(Collectors.joining(" ", " ", ""));
    }
}
