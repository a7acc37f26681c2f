package cn.mingjing.bench;

import cn.mingjing.casework.Stage;
import cn.mingjing.casework.StageEntered;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.StreamId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Facts appended durably, and how long until the last of them is sealed. */
final class Appends {

    private final ApplicationContext application;

    Appends(ApplicationContext application) {
        this.application = application;
    }

    void run() throws Exception {
        var store = application.getBean(FactStore.class);
        Bench.say("%n追加事实（每次一条，落盘后返回；登记值：Tessera 256 写入者 21 970/秒，p99 34 ms）");
        Bench.say("%-8s %12s %10s %10s %16s", "写入者", "事实/秒", "p50 ms", "p99 ms", "全部封存又需 ms");
        for (int writers : new int[] {1, 8, 64, 256}) {
            Load load = Load.of(
                    writers,
                    number -> () -> store.appendAlone(
                            new StreamId("bench", UUID.randomUUID()),
                            0,
                            List.of(new StageEntered(Stage.SOURCE)),
                            Actor.system(),
                            Instant.EPOCH.plusSeconds(1)));
            Bench.say(
                    "%-8d %12.0f %10.2f %10.2f %16d", writers, load.perSecond(), load.p50(), load.p99(), untilSealed());
        }
    }

    private long untilSealed() throws InterruptedException {
        long began = System.nanoTime();
        var database = application.getBean(JdbcClient.class);
        while (database.sql("SELECT EXISTS (SELECT FROM facts.unsealed)")
                .query(Boolean.class)
                .single()) {
            Thread.sleep(2);
        }
        return (System.nanoTime() - began) / 1_000_000;
    }
}
