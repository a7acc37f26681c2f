package cn.mingjing.facts;

import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Fen;
import cn.mingjing.law.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Facts of no case, for tests of the store. */
public final class Samples {

    public static final Actor OFFICER = new Actor("officer-1", "王明", Post.OFFICER, new AuthorityId("puyang"));

    static final List<Class<? extends Fact>> TYPES = List.of(NoteTaken.class, FineSet.class);

    private Samples() {}

    /** Words and nothing else. */
    public record NoteTaken(String text) implements Fact {}

    /** A fact with fields of several shapes. */
    public record FineSet(Party party, Fen amount, LocalDate day, List<String> grounds, Optional<String> remark)
            implements Fact {}

    /** Whom it concerns. */
    public record Party(String name, Optional<String> code) {}

    public static FineSet fine() {
        return new FineSet(
                new Party("濮阳某某商贸有限公司", Optional.of("91410900MA44XXXX1X")),
                new Fen(50_000),
                LocalDate.of(2026, 11, 20),
                List.of("第六十三条", "“引号” \\ \n"),
                Optional.empty());
    }
}
