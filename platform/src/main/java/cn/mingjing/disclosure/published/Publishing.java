package cn.mingjing.disclosure.published;

import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.PartyKind;
import cn.mingjing.disclosure.Noticing.NoticeChecked;
import cn.mingjing.disclosure.Noticing.NoticeCorrected;
import cn.mingjing.disclosure.Noticing.NoticeReleased;
import cn.mingjing.disclosure.Noticing.NoticeWithdrawn;
import cn.mingjing.disclosure.Noticing.PublicityEnded;
import cn.mingjing.disclosure.TreatedPart;
import cn.mingjing.facts.Derived;
import cn.mingjing.facts.DisclosedFact;
import cn.mingjing.facts.Disclosures;
import cn.mingjing.facts.FactId;
import cn.mingjing.facts.FactReader;
import cn.mingjing.facts.Recorded;
import cn.mingjing.facts.StreamId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the derived table of what is public, in the transaction that releases or withdraws. */
@Component
@Order(200)
class Publishing implements Derived {

    private final JdbcClient database;
    private final FactReader facts;
    private final Disclosures disclosures;
    private final NoticeDocument document;

    Publishing(JdbcClient database, FactReader facts, Disclosures disclosures, NoticeDocument document) {
        this.database = database;
        this.facts = facts;
        this.disclosures = disclosures;
        this.document = document;
    }

    @Override
    public List<String> tables() {
        return List.of("disclosure.notice");
    }

    @Override
    public void on(Recorded<?> recorded) {
        switch (recorded.fact()) {
            case NoticeReleased released -> publish(released, recorded);
            case NoticeWithdrawn withdrawn -> withdraw(withdrawn, recorded);
            case NoticeCorrected corrected -> set("corrected_on = :on", corrected.correctedOn(), recorded);
            case PublicityEnded ended -> set("state = 'ENDED', withdrawn_on = :on", ended.endedOn(), recorded);
            default -> {}
        }
    }

    private void publish(NoticeReleased released, Recorded<?> recorded) {
        var decisionId = new FactId(new StreamId("case", released.caseId()), released.decision());
        var checkId = new FactId(recorded.id().stream(), released.check());
        DecisionMade decision =
                (DecisionMade) facts.read(decisionId).orElseThrow().fact();
        NoticeChecked checked =
                (NoticeChecked) facts.read(checkId).orElseThrow().fact();
        List<DisclosedFact> laidOpen = List.of(
                disclosures.of(decisionId, checked.shown()),
                disclosures.of(checkId, List.of("author", "shown", "treated")),
                disclosures.of(
                        recorded.id(),
                        List.of("caseId", "decision", "check", "documentNumber", "authorityName", "releasedOn")));
        String party = publicText("partyName", decision.partyName(), checked);
        database.sql("""
                        INSERT INTO disclosure.notice
                               (id, case_id, authority, authority_name, document_number, party, party_code, violation,
                                decided_on, released_on, public_until, parts, proof, words)
                        VALUES (:id, :case, :authority, :authorityName, :number, :party, :code, :violation,
                                :decided, :released, :until, :parts::jsonb, :proof::jsonb, array_to_tsvector(:words))
                        ON CONFLICT (id) DO UPDATE
                           SET party = excluded.party, violation = excluded.violation, parts = excluded.parts,
                               proof = excluded.proof, words = excluded.words
                        """)
                .param("id", recorded.id().stream().id())
                .param("case", released.caseId())
                .param("authority", recorded.actor().authority().value())
                .param("authorityName", released.authorityName())
                .param("number", released.documentNumber())
                .param("party", party)
                .param("code", decision.partyKind() == PartyKind.NATURAL_PERSON ? "" : decision.partyCode())
                .param("violation", publicText("violation", decision.violation(), checked))
                .param("decided", decision.decidedOn())
                .param("released", released.releasedOn())
                .param("until", released.publicUntil().orElse(null))
                .param(
                        "parts",
                        document.parts(decision, checked, recorded.actor().name()))
                .param("proof", document.proof(laidOpen))
                .param(
                        "words",
                        Bigrams.of(List.of(
                                        decision.partyKind() == PartyKind.NATURAL_PERSON ? "" : party,
                                        released.documentNumber(),
                                        released.authorityName(),
                                        publicText("violation", decision.violation(), checked)))
                                .toArray(String[]::new))
                .update();
    }

    private void set(String assignment, LocalDate on, Recorded<?> recorded) {
        database.sql("UPDATE disclosure.notice SET " + assignment + " WHERE id = :id")
                .param("on", on)
                .param("id", recorded.id().stream().id())
                .update();
    }

    private void withdraw(NoticeWithdrawn withdrawn, Recorded<?> recorded) {
        database.sql("""
                        UPDATE disclosure.notice
                           SET state = 'WITHDRAWN', withdrawn_on = :on, withdrawal = :reason, ground = :ground
                         WHERE id = :id
                        """)
                .param("on", withdrawn.withdrawnOn())
                .param("reason", withdrawn.reason())
                .param("ground", withdrawn.ground().name())
                .param("id", recorded.id().stream().id())
                .update();
    }

    private static String publicText(String field, String recorded, NoticeChecked checked) {
        return checked.treated().stream()
                .filter(part -> part.field().equals(field))
                .map(TreatedPart::text)
                .findFirst()
                .orElse(recorded);
    }
}
