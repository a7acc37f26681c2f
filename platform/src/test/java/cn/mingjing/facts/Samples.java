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

    static final List<Class<? extends Fact>> TYPES = List.of(NoteTaken.class, FineSet.class, Wide.class);

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
                new Party("濮阳某某商贸有限公司", Optional.of("91410900MA44K7T278")),
                new Fen(50_000),
                LocalDate.of(2026, 11, 20),
                List.of("第六十三条", "“引号” \\ \n"),
                Optional.empty());
    }

    /** A fact with very many fields. */
    public record Wide(
            String f01,
            String f02,
            String f03,
            String f04,
            String f05,
            String f06,
            String f07,
            String f08,
            String f09,
            String f10,
            String f11,
            String f12,
            String f13,
            String f14,
            String f15,
            String f16,
            String f17,
            String f18,
            String f19,
            String f20,
            String f21,
            String f22,
            String f23,
            String f24,
            String f25,
            String f26,
            String f27,
            String f28,
            String f29,
            String f30,
            String f31,
            String f32,
            String f33,
            String f34,
            String f35,
            String f36,
            String f37,
            String f38,
            String f39,
            String f40,
            String f41,
            String f42,
            String f43,
            String f44,
            String f45,
            String f46,
            String f47,
            String f48,
            String f49,
            String f50,
            String f51,
            String f52,
            String f53,
            String f54,
            String f55,
            String f56,
            String f57,
            String f58,
            String f59,
            String f60,
            String f61,
            String f62,
            String f63,
            String f64,
            String f65,
            String f66,
            String f67,
            String f68,
            String f69,
            String f70,
            String f71,
            String f72,
            String f73,
            String f74,
            String f75,
            String f76,
            String f77,
            String f78,
            String f79,
            String f80)
            implements Fact {}

    public static Wide wide() {
        return new Wide(
                "值1", "值2", "值3", "值4", "值5", "值6", "值7", "值8", "值9", "值10", "值11", "值12", "值13", "值14", "值15", "值16",
                "值17", "值18", "值19", "值20", "值21", "值22", "值23", "值24", "值25", "值26", "值27", "值28", "值29", "值30", "值31",
                "值32", "值33", "值34", "值35", "值36", "值37", "值38", "值39", "值40", "值41", "值42", "值43", "值44", "值45", "值46",
                "值47", "值48", "值49", "值50", "值51", "值52", "值53", "值54", "值55", "值56", "值57", "值58", "值59", "值60", "值61",
                "值62", "值63", "值64", "值65", "值66", "值67", "值68", "值69", "值70", "值71", "值72", "值73", "值74", "值75", "值76",
                "值77", "值78", "值79", "值80");
    }
}
