package cn.mingjing.bench;

import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.CaseId;
import cn.mingjing.casework.Filing;
import cn.mingjing.casework.Party;
import cn.mingjing.casework.PartyKind;
import cn.mingjing.casework.acts.RegisterSource;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.Accounts;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import cn.mingjing.law.Post;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One act recorded durably (two facts, a duty, a line of the list) against a plain insert of the same bytes. */
final class Acts {

    private final ApplicationContext application;

    Acts(ApplicationContext application) {
        this.application = application;
    }

    void run() throws Exception {
        int bytes = bytesOfOneAct();
        Bench.say("%n记录一次行为（%d 字节）与同样字节的单表插入，同一次运行", bytes);
        Bench.say("%-8s %12s %10s %10s %14s %10s", "写入者", "行为/秒", "p50 ms", "p99 ms", "单表插入/秒", "比值");
        for (int writers : new int[] {1, 8, 64}) {
            Load acts = Load.of(writers, number -> act());
            try (var anchor = new PlainInserts(application, writers, bytes)) {
                Load plain = Load.of(writers, number -> anchor.work());
                Bench.say(
                        "%-8d %12.0f %10.2f %10.2f %14.0f %10.2f",
                        writers,
                        acts.perSecond(),
                        acts.p50(),
                        acts.p99(),
                        plain.perSecond(),
                        acts.perSecond() / plain.perSecond());
            }
        }
    }

    private Callable<?> act() {
        var handling = application.getBean(CaseHandling.class);
        Actor officer = officer();
        RegisterSource source = source();
        return () -> {
            Outcome outcome = handling.perform(new CaseId(UUID.randomUUID()), source, officer);
            if (outcome instanceof Outcome.Refused refused) {
                throw new IllegalStateException("refused: " + refused);
            }
            return outcome;
        };
    }

    private Actor officer() {
        var account =
                application.getBean(Accounts.class).named("puyang-officer").orElseThrow();
        return new Actor(
                account.person().toString(), account.name(), Post.OFFICER, new AuthorityId("puyang-market-regulation"));
    }

    private RegisterSource source() {
        LocalDate today = LocalDate.ofInstant(application.getBean(Clock.class).instant(), China.ZONE);
        var party =
                new Party(PartyKind.INDIVIDUAL_BUSINESS, "某食品店", "120111600435901", "赵小甲", "", "某路12号", "13800000001");
        return new RegisterSource("某食品店无证零售烟草案", Filing.SourceKind.TRANSFER, today, "某烟草专卖局", "移送材料反映涉嫌无证零售烟草。", party);
    }

    /** Header, commitments, seed and content of the two facts of one act. */
    private int bytesOfOneAct() throws Exception {
        act().call();
        return application
                .getBean(JdbcClient.class)
                .sql("""
                        SELECT sum(length(leaf) + length(leaf_hash) + length(seed) + length(payload::text))::int
                          FROM (SELECT * FROM facts.fact JOIN facts.content USING (seq)
                                 WHERE stream_kind = 'case' ORDER BY seq DESC LIMIT 2) AS last
                        """)
                .query(Integer.class)
                .single();
    }
}
