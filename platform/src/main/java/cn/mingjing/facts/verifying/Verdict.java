package cn.mingjing.facts.verifying;

import cn.mingjing.facts.Examined;
import cn.mingjing.facts.Fault;
import cn.mingjing.ledger.TreeHead;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a run of {@code mingjing verify} comes to.
 *
 * @param origin the log's identity
 * @param head its newest signed head
 * @param signedAt when that was signed, as the installation says
 * @param against labels of the earlier checkpoints that it was held against
 * @param examined what was examined, in order, up to the first fault
 * @param erasures every lawful erasure with its approval, in words
 */
record Verdict(
        String origin,
        TreeHead head,
        Instant signedAt,
        List<String> against,
        List<Examined> examined,
        List<String> erasures,
        Duration took) {

    /** The first thing that does not hold. */
    Optional<Fault> fault() {
        return examined.stream().flatMap(each -> each.fault().stream()).findFirst();
    }

    boolean holds() {
        return fault().isEmpty();
    }
}
