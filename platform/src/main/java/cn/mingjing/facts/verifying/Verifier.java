package cn.mingjing.facts.verifying;

import cn.mingjing.facts.Derived;
import cn.mingjing.facts.Examination;
import cn.mingjing.facts.Examination.Progress;
import cn.mingjing.facts.Examined;
import cn.mingjing.facts.FactReader;
import cn.mingjing.facts.Fault;
import cn.mingjing.facts.KeptRegister;
import cn.mingjing.facts.Verifiable;
import cn.mingjing.facts.verifying.StoredLog.Identity;
import cn.mingjing.ledger.TreeHead;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Derives everything again and stops at the first thing that does not hold. */
@Component
class Verifier {

    private final DataSource source;
    private final FactReader facts;
    private final ObjectProvider<Derived> derived;
    private final ObjectProvider<KeptRegister> registers;
    private final ObjectProvider<Verifiable> others;

    Verifier(
            DataSource source,
            FactReader facts,
            ObjectProvider<Derived> derived,
            ObjectProvider<KeptRegister> registers,
            ObjectProvider<Verifiable> others) {
        this.source = source;
        this.facts = facts;
        this.derived = derived;
        this.registers = registers;
        this.others = others;
    }

    /**
     * Verifies one state of the installation; acts may go on meanwhile.
     *
     * @param against checkpoints kept outside; each must be a beginning of the log
     * @throws NotToBeUsed when one of them has a bad signature
     */
    Verdict verify(List<EarlierHead> against, Progress progress) {
        long began = System.nanoTime();
        try (var snapshot = Snapshot.of(source)) {
            var run = new Run(snapshot, against, progress);
            run.all();
            return run.verdict(Duration.ofNanos(System.nanoTime() - began));
        } catch (SQLException e) {
            throw new IllegalStateException("the database could not be read", e);
        }
    }

    /** A checkpoint that proves nothing, whatever the log. */
    static final class NotToBeUsed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String label;

        NotToBeUsed(EarlierHead head) {
            super(head.label());
            this.label = head.label();
        }

        String label() {
            return label;
        }
    }

    private final class Run {

        private final Snapshot snapshot;
        private final List<EarlierHead> against;
        private final Progress progress;
        private final List<Examined> examined = new ArrayList<>();
        private final List<String> erasures = new ArrayList<>();
        private Identity log = new Identity("", List.of(), TreeHead.empty(), new byte[0], Instant.EPOCH);

        Run(Snapshot snapshot, List<EarlierHead> against, Progress progress) {
            this.snapshot = snapshot;
            this.against = against;
            this.progress = progress;
        }

        void all() throws SQLException {
            try {
                log = StoredLog.identity(snapshot.connection());
                against.stream().filter(head -> head.spoilt(log.keys())).forEach(head -> {
                    throw new NotToBeUsed(head);
                });
                var ledger = new LedgerExamination(snapshot, log, progress);
                ledger.run(against);
                examined.addAll(ledger.examined());
                erasures.addAll(ledger.erasures());
                List<Examination> examinations = Stream.<Examination>concat(
                                registers.orderedStream().map(RegisterExamination::new),
                                others.orderedStream().map(Verifiable::examination))
                        .toList();
                examined.addAll(
                        new Replay(source, facts, derived.orderedStream().toList())
                                .run(snapshot, examinations, progress));
            } catch (FaultFound e) {
                examined.add(broken(e.fault()));
            }
        }

        private Examined broken(Fault fault) {
            var subject = examined.isEmpty() ? "subject.ledger" : "subject.derived";
            return Examined.broken(Words.text(subject), 0, "", fault);
        }

        Verdict verdict(Duration took) {
            var labels = against.stream().map(EarlierHead::label).toList();
            return new Verdict(log.origin(), log.head(), log.signedAt(), labels, examined, erasures, took);
        }
    }
}
