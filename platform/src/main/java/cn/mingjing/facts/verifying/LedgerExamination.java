package cn.mingjing.facts.verifying;

import cn.mingjing.facts.Examination.Progress;
import cn.mingjing.facts.Examined;
import cn.mingjing.facts.verifying.StoredLog.Identity;
import cn.mingjing.ledger.LogVerdict;
import cn.mingjing.ledger.LogVerifier;
import java.sql.SQLException;
import java.util.List;

/** Leaves from facts, tiles from leaves, the root from tiles, and that root in the signed checkpoint. */
final class LedgerExamination {

    private static final String WAITING = "SELECT " + StoredFact.COLUMNS + """
              FROM facts.unsealed u
              JOIN facts.fact f ON f.seq = u.seq
              LEFT JOIN facts.content c ON c.seq = u.seq
             ORDER BY u.seq
            """;

    private final Snapshot snapshot;
    private final Identity log;
    private final Erasures erasures = new Erasures();
    private final Progress progress;
    private long waiting;
    private long keptHeads;

    LedgerExamination(Snapshot snapshot, Identity log, Progress progress) {
        this.snapshot = snapshot;
        this.log = log;
        this.progress = progress;
    }

    /** @throws FaultFound at the first thing that does not hold */
    void run(List<EarlierHead> against) throws SQLException {
        for (EarlierHead head : against) {
            head.foreign(log.origin(), log.keys()).ifPresent(fault -> {
                throw new FaultFound(fault);
            });
        }
        var numbering = new Numbering(snapshot.connection());
        numbering.requireNoGaps();
        walk(against);
        waiting();
        erasures.firstUnlawful().ifPresent(fault -> {
            throw new FaultFound(fault);
        });
        erasures.firstStillThere(snapshot.connection()).ifPresent(fault -> {
            throw new FaultFound(fault);
        });
        numbering.requireNothingElse(log.head().size(), waiting, erasures.missing());
    }

    private void walk(List<EarlierHead> against) throws SQLException {
        try (var tiles = new StoredLog(snapshot.connection());
                var leaves = new LeafStream(snapshot, log.head().size(), erasures, progress);
                var heads = new KeptHeads(snapshot.connection(), leaves)) {
            var verdict = new LogVerifier(log.origin(), log.keys())
                    .verify(
                            log.note(),
                            tiles,
                            against.stream()
                                    .map(head -> head.checkpoint().head())
                                    .toList(),
                            heads);
            if (verdict instanceof LogVerdict.Broken(var finding)) {
                throw new FaultFound(new Findings(snapshot.connection(), log.head()).fault(finding));
            }
            heads.check();
            keptHeads = heads.checked();
        }
    }

    private void waiting() throws SQLException {
        var check = new FactCheck();
        try (var statement = snapshot.connection().createStatement()) {
            statement.setFetchSize(1000);
            try (var row = statement.executeQuery(WAITING)) {
                while (row.next()) {
                    var fact = StoredFact.read(row);
                    check.fault(fact).ifPresent(fault -> {
                        throw new FaultFound(fault);
                    });
                    waiting++;
                    erasures.add(
                            fact.payload() == null ? List.of(fact) : List.of(),
                            Erasures.IS_ONE.test(fact) ? List.of(fact) : List.of());
                }
            }
        }
    }

    List<Examined> examined() {
        long sealed = log.head().size();
        var facts = Words.text("counted.facts", sealed + waiting, waiting, erasures.missing());
        var tiles = Words.text("counted.ledger", sealed, StoredLog.tiles(sealed), keptHeads);
        return List.of(
                Examined.holds(Words.text("subject.facts"), sealed + waiting, facts),
                Examined.holds(Words.text("subject.ledger"), StoredLog.tiles(sealed), tiles));
    }

    List<String> erasures() {
        return erasures.approvals();
    }
}
