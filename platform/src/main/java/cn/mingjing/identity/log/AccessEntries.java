package cn.mingjing.identity.log;

import cn.mingjing.facts.Derived;
import cn.mingjing.facts.EntryChanged;
import cn.mingjing.facts.Recorded;
import cn.mingjing.identity.AccessRefused;
import cn.mingjing.identity.ActRefused;
import cn.mingjing.identity.Looked;
import cn.mingjing.identity.PasswordChosen;
import cn.mingjing.identity.PostTaken;
import cn.mingjing.identity.SecondFactorChosen;
import cn.mingjing.identity.SignInAccepted;
import cn.mingjing.identity.SignInRefused;
import cn.mingjing.identity.SignedOut;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the derived table of the access log up to date, in the transaction that records the event. */
@Component
class AccessEntries implements Derived {

    private final JdbcClient database;

    AccessEntries(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> tables() {
        return List.of("identity.access_entry");
    }

    @Override
    public void on(Recorded<?> recorded) {
        switch (recorded.fact()) {
            case SignInAccepted event -> write(recorded, "", event.address(), event.by());
            case SignInRefused event ->
                write(recorded, event.person(), event.address(), event.reason().name());
            case SignedOut event -> write(recorded, "", event.address(), "");
            case PasswordChosen event -> write(recorded, "", event.address(), "");
            case SecondFactorChosen event -> write(recorded, "", event.address(), "");
            case PostTaken event -> write(recorded, "", "", "");
            case AccessRefused event -> write(recorded, "", event.address(), event.method() + " " + event.path());
            case ActRefused event -> write(recorded, "", "", EntryWords.of(event));
            case EntryChanged event
            when EntryWords.speakOf(event) -> write(recorded, EntryWords.subject(event), "", EntryWords.of(event));
            case Looked event -> write(recorded, "", "", EntryWords.looked(event.about(), event.what()));
            default -> {}
        }
    }

    private void write(Recorded<?> recorded, String subject, String address, String what) {
        var actor = recorded.actor();
        database.sql("""
                        INSERT INTO identity.access_entry
                               (fact, at, kind, person, name, post, authority, subject, address, what)
                        VALUES (:fact, :at, :kind, :person, :name, :post, :authority, :subject, :address, :what)
                        ON CONFLICT (fact) DO NOTHING
                        """)
                .param("fact", recorded.id().toString())
                .param("at", OffsetDateTime.ofInstant(recorded.recordedAt(), ZoneOffset.UTC))
                .param("kind", recorded.fact().getClass().getSimpleName())
                .param("person", actor.person())
                .param("name", actor.name())
                .param("post", actor.post().name())
                .param("authority", actor.authority().value())
                .param("subject", subject)
                .param("address", address)
                .param("what", what)
                .update();
    }
}
