package cn.mingjing.casework;

import cn.mingjing.facts.Recorded;
import java.util.List;

/**
 * Knows which documents some facts owe. Casework has its own sources; modules that add rows to the procedure declare beans
 * of theirs.
 */
public interface PaperSource {

    /**
     * The documents that a fact owes, made out in the transaction that records it; none for facts of others.
     *
     * @param file the case with the fact in it, and everything else that the same act recorded
     */
    List<OwedPaper> owedFor(CaseFile file, Recorded<?> recorded);
}
