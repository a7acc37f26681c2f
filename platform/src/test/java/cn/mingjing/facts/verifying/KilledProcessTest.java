package cn.mingjing.facts.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.demo.Story;
import cn.mingjing.testing.Program;
import cn.mingjing.testing.Program.Said;
import cn.mingjing.testing.Visitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The program as its users start it, on the database it brings along, killed without warning. */
@DisplayName("强行终止（kill -9）之后：应答过的行为一件不少，核对全部相符")
class KilledProcessTest {

    private static final int WRITERS = 4;
    private static final int ENOUGH = 60;
    private static final int SECONDS = 300;

    private final Path home;
    private final Program program;

    KilledProcessTest(@TempDir Path home) {
        this.home = home;
        this.program = new Program(home);
    }

    @AfterEach
    void stop() throws Exception {
        program.close();
    }

    @Test
    @DisplayName("四人同时登记案源时终止进程，停着核对、重新启动后旁边核对，都相符")
    void nothing_acknowledged_is_lost() throws Exception {
        Process first = program.serve("first");
        int port = program.awaitReady(first, "first");
        var checkpoint = Files.writeString(
                home.resolve("checkpoint"),
                new Visitor(port).get("/ledger/checkpoint").body());

        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        var writers = new ArrayList<Thread>();
        for (int number = 0; number < WRITERS; number++) {
            writers.add(Thread.ofPlatform().start(() -> registerUntilCut(port, acknowledged)));
        }
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (acknowledged.size() < ENOUGH
                && writers.stream().anyMatch(Thread::isAlive)
                && System.nanoTime() < giveUp) {
            Thread.sleep(5);
        }
        assertThat(first.destroyForcibly().waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        for (Thread writer : writers) {
            assertThat(writer.join(Duration.ofSeconds(SECONDS))).isTrue();
        }
        assertThat(acknowledged).as(program.said("first")).hasSizeGreaterThanOrEqualTo(ENOUGH);

        assertHolds(program.verify("stopped", "--against", checkpoint.toString()));

        int again = program.awaitReady(program.serve("second"), "second");
        var officer = signedIn(again);
        for (String id : acknowledged) {
            assertThat(officer.visitor()
                            .call("GET", "/api/v1/cases/" + id, "", "Authorization", officer.bearer())
                            .statusCode())
                    .as(id)
                    .isEqualTo(200);
        }
        assertHolds(program.verify("beside", "--against", checkpoint.toString()));
        assertThat(new Visitor(again).get("/actuator/health").statusCode()).isEqualTo(200);
    }

    private static void assertHolds(Said said) {
        assertThat(said.text()).contains("✓ 事实", "✓ 台账", "结论：全部相符，并且与所给的早先检查点一致");
        assertThat(said.code()).isZero();
    }

    @Test
    @DisplayName("没有数据库的文件夹、连不上的数据库：退出码 2，一句明白话")
    void what_is_not_there_cannot_be_verified() throws Exception {
        Said empty = program.run("empty", List.of("verify"), "MINGJING_DATA=" + home.resolve("nothing"));
        assertThat(empty.code()).isEqualTo(2);
        assertThat(empty.text().lines()).singleElement().asString().contains("没有数据库");

        Said down = program.run(
                "down",
                List.of("verify"),
                "MINGJING_DATA=" + home.resolve("other"),
                "SPRING_DATASOURCE_URL=jdbc:postgresql://127.0.0.1:1/none");
        assertThat(down.code()).isEqualTo(2);
        assertThat(down.text().lines()).singleElement().asString().contains("连接不上数据库");
    }

    private record Officer(Visitor visitor, String bearer) {}

    private static Officer signedIn(int port) {
        var visitor = new Visitor(port);
        var answer = visitor.call(
                "POST",
                "/api/v1/sessions",
                "{\"account\":\"puyang-officer\",\"password\":\"" + Story.password() + "\"}");
        assertThat(answer.statusCode()).isEqualTo(201);
        return new Officer(
                visitor,
                "Bearer "
                        + new JsonMapper()
                                .readTree(answer.body())
                                .required("token")
                                .stringValue());
    }

    /** Registers sources for as long as the other side answers; notes the case of each that was acknowledged. */
    private static void registerUntilCut(int port, Queue<String> acknowledged) {
        var json = new JsonMapper();
        try {
            var officer = signedIn(port);
            while (true) {
                var answer =
                        officer.visitor().call("POST", "/api/v1/cases", source(), "Authorization", officer.bearer());
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
                acknowledged.add(json.readTree(answer.body()).required("id").stringValue());
            }
        } catch (java.io.UncheckedIOException cut) {
            // The process is gone.
        }
    }

    private static String source() {
        return """
                {"title":"某食品店无证零售烟草案","source":"TRANSFER","receivedOn":"%s","provider":"某烟草专卖局",
                 "clue":"移送材料反映涉嫌无证零售烟草。",
                 "party":{"kind":"INDIVIDUAL_BUSINESS","name":"某食品店","code":"120111600435901","representative":"赵小甲",
                          "identityNumber":"120111197001010017","address":"某路12号","telephone":"13800000001"}}
                """.formatted(LocalDate.now(cn.mingjing.law.China.ZONE));
    }
}
