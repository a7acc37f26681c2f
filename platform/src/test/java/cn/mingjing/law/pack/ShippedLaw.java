package cn.mingjing.law.pack;

import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.ClasspathPacks;
import cn.mingjing.law.Jurisdiction;
import cn.mingjing.law.Provisions;
import java.util.List;
import java.util.Set;

/** The law as shipped, and one authority under each of the five documents, for tests that need no application. */
public final class ShippedLaw {

    public static final Jurisdiction PUYANG = new Jurisdiction(
            new AuthorityId("puyang-market-regulation"),
            List.of(),
            Set.of("market-regulation"),
            List.of("410000", "410900"));

    public static final Jurisdiction LINGCHUAN = new Jurisdiction(
            new AuthorityId("lingchuan-industry"),
            List.of(),
            Set.of("industry"),
            List.of("140000", "140500", "140524"));

    public static final Jurisdiction COMMUNICATIONS = new Jurisdiction(
            new AuthorityId("shandong-communications"),
            List.of(new AuthorityId("miit")),
            Set.of("communications"),
            List.of("370000"));

    public static final Jurisdiction INNER_MONGOLIA = new Jurisdiction(
            new AuthorityId("baotou-emergency"), List.of(), Set.of("emergency"), List.of("150000", "150200"));

    public static final Jurisdiction PILOT = new Jurisdiction(
            new AuthorityId("hefei-natural-resources"),
            List.of(),
            Set.of("natural-resources"),
            List.of("340000", "340100"));

    private ShippedLaw() {}

    public static Provisions provisions() {
        return new ProvisionBook(PackReader.read(new ClasspathPacks("packs").packs()));
    }
}
