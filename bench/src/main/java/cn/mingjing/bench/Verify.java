package cn.mingjing.bench;

import cn.mingjing.casework.Filing.SourceKind;
import cn.mingjing.casework.Filing.SourceRegistered;
import cn.mingjing.casework.Party;
import cn.mingjing.casework.PartyKind;
import cn.mingjing.casework.Stage;
import cn.mingjing.casework.StageEntered;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.StreamId;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import cn.mingjing.law.Post;
import cn.mingjing.start.TerminalCommand;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Full verification of many cases' facts, against one thread that reads the same bytes and hashes them with SHA-256. */
final class Verify {

    private static final int CASES = 50_000;
    private static final int WRITERS = 16;
    private static final int HASHED_AT_ONCE = 1000;

    private final ApplicationContext application;

    Verify(ApplicationContext application) {
        this.application = application;
    }

    void run() throws Exception {
        fill();
        awaitSealed();
        for (int round = 1; round <= 2; round++) {
            double hashing = seconds(this::hashEverything);
            double verifying = seconds(this::verify);
            long facts = count();
            Bench.say(
                    "%n核对（第 %d 轮）：%d 条事实 %.1f 秒，每秒 %.0f 条；只读出同样字节并计算 SHA-256：%.1f 秒，每秒 %.0f 条；比值 %.3f",
                    round, facts, verifying, facts / verifying, hashing, facts / hashing, hashing / verifying);
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }

    private void fill() throws InterruptedException {
        var store = application.getBean(FactStore.class);
        var clock = application.getBean(Clock.class);
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        var officer = new Actor("bench", "测试人员", Post.OFFICER, new AuthorityId("puyang-market-regulation"));
        var party =
                new Party(PartyKind.INDIVIDUAL_BUSINESS, "某食品店", "120111600435901", "赵小甲", "", "某路12号", "13800000001");
        List<Fact> facts = List.of(
                new SourceRegistered("某食品店无证零售烟草案", SourceKind.TRANSFER, today, "某烟草专卖局", "移送材料反映涉嫌无证零售烟草。", party),
                new StageEntered(Stage.SOURCE));
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int number = 0; number < CASES; number++) {
                writers.execute(() ->
                        store.append(new StreamId("case", UUID.randomUUID()), 0, facts, officer, clock.instant()));
            }
            writers.shutdown();
            writers.awaitTermination(1, TimeUnit.HOURS);
        }
    }

    private void awaitSealed() throws InterruptedException {
        var database = application.getBean(JdbcClient.class);
        while (database.sql("SELECT EXISTS (SELECT FROM facts.unsealed)")
                .query(Boolean.class)
                .single()) {
            Thread.sleep(20);
        }
    }

    private long count() {
        return application
                .getBean(JdbcClient.class)
                .sql("SELECT count(*) FROM facts.fact")
                .query(Long.class)
                .single();
    }

    private void verify() {
        var said = new ByteArrayOutputStream();
        var command = application.getBeansOfType(TerminalCommand.class).values().stream()
                .filter(each -> each.name().equals("verify"))
                .findFirst()
                .orElseThrow();
        int code = command.run(List.of(), new PrintStream(said, true, StandardCharsets.UTF_8), System.err);
        if (code != 0) {
            throw new IllegalStateException(said.toString(StandardCharsets.UTF_8));
        }
    }

    private void hashEverything() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var connection = application.getBean(DataSource.class).getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement(
                    "SELECT leaf, seed, payload::text FROM facts.fact JOIN facts.content USING (seq) ORDER BY seq")) {
                statement.setFetchSize(HASHED_AT_ONCE);
                try (var row = statement.executeQuery()) {
                    while (row.next()) {
                        digest.update(row.getBytes(1));
                        digest.update(row.getBytes(2));
                        digest.digest(row.getString(3).getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
            connection.rollback();
        }
    }
}
