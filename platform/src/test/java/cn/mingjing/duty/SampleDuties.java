package cn.mingjing.duty;

import cn.mingjing.authority.UnitId;
import cn.mingjing.calendar.Whose;
import cn.mingjing.facts.FactTypes;
import cn.mingjing.facts.Recorded;
import cn.mingjing.facts.StreamId;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Post;
import cn.mingjing.law.Term;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A source of duties for tests of this module: it answers to {@link SampleFact}s only. */
@Configuration(proxyBeanMethods = false)
class SampleDuties {

    static final Basis BASIS = new Basis(List.of(new Clause("行政处罚法", "第六十条")), "样例");

    @Bean
    FactTypes sampleFactTypes() {
        return FactTypes.of(
                SampleFact.SampleOwed.class,
                SampleFact.SampleServed.class,
                SampleFact.SamplePrompt.class,
                SampleFact.SampleDone.class,
                SampleFact.SampleExtended.class,
                SampleFact.SampleExcluded.class,
                SampleFact.SampleHandedOver.class,
                SampleFact.SampleLapsed.class,
                SampleFact.SampleClosed.class);
    }

    @Bean
    DutySource sampleDutySource() {
        return (recorded, stream) ->
                recorded.fact() instanceof SampleFact fact ? List.of(change(fact, recorded)) : List.of();
    }

    private static DutyChange change(SampleFact fact, Recorded<?> recorded) {
        StreamId about = recorded.id().stream();
        var authority = recorded.actor().authority();
        return switch (fact) {
            case SampleFact.SampleOwed owed ->
                new DutyChange.Arises(
                        DutyKey.of(owed.kind(), about),
                        matter(owed.kind()),
                        new Owner(
                                authority,
                                Post.valueOf(owed.post()),
                                owed.unit().map(UnitId::parse),
                                owed.person()),
                        Whose.AUTHORITY,
                        owed.from(),
                        new Length.Fixed(new Term(owed.workingDays(), Term.Unit.WORKING_DAY), BASIS));
            case SampleFact.SampleServed served ->
                new DutyChange.Arises(
                        DutyKey.of("serve-decision", about),
                        matter("serve-decision"),
                        Owner.of(authority, Post.OFFICER),
                        Whose.AUTHORITY,
                        served.decidedOn(),
                        new Length.Provided(Parameters.SERVE_DECISION, ActKind.PENALTY, BASIS));
            case SampleFact.SamplePrompt prompt ->
                new DutyChange.Arises(
                        DutyKey.of(prompt.kind(), about),
                        matter(prompt.kind()),
                        Owner.of(authority, Post.OFFICER),
                        Whose.AUTHORITY,
                        recorded.occurredAt(),
                        new Length.Promptly(BASIS));
            case SampleFact.SampleDone done -> new DutyChange.Discharged(DutyKey.parse(done.duty()), done.on());
            case SampleFact.SampleExtended extended ->
                new DutyChange.Extended(
                        DutyKey.parse(extended.duty()),
                        new Length.Fixed(new Term(extended.workingDays(), Term.Unit.WORKING_DAY), BASIS),
                        "案情复杂。");
            case SampleFact.SampleExcluded excluded ->
                new DutyChange.Excluded(
                        DutyKey.parse(excluded.duty()),
                        excluded.span(),
                        excluded.from(),
                        excluded.to(),
                        "检验检测。",
                        BASIS.clauses());
            case SampleFact.SampleHandedOver over ->
                new DutyChange.Reassigned(DutyKey.parse(over.duty()), Owner.of(authority, Post.OFFICER, over.person()));
            case SampleFact.SampleLapsed lapsed -> new DutyChange.Lapsed(DutyKey.parse(lapsed.duty()), "案件撤销。");
            case SampleFact.SampleClosed closed -> new DutyChange.AllLapsed(about, "已结案。");
        };
    }

    private static Matter matter(String kind) {
        return new Matter("样例 " + kind, "样例案件", "去办理", "/desk/samples");
    }
}
