package cn.mingjing.duties.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import cn.mingjing.duties.trace.Proof.Result;
import cn.mingjing.planted.duties.PlantedProofs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

@DisplayName("条款追溯：从真正执行的测试得出，蒙混不过去")
class TraceabilityTest {

    private static final List<Duty> DUTIES = List.of(new Duty("P-1", "甲"), new Duty("P-2", "乙"));

    @Test
    @DisplayName("记下每个测试证明什么、结果如何，停用的也记下")
    void what_ran_is_recorded(@TempDir Path folder) throws IOException {
        var alone = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestExecutionListeners(new ProofRecorder(folder))
                .build();
        LauncherFactory.create(alone)
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectClass(PlantedProofs.class))
                        .build());

        var proofs = Files.readAllLines(folder.resolve(ProofRecorder.FILE)).stream()
                .map(Proof::of)
                .toList();
        assertThat(proofs)
                .extracting(Proof::duty, Proof::result)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("P-1", Result.PASSED),
                        org.assertj.core.groups.Tuple.tuple("P-2", Result.FAILED),
                        org.assertj.core.groups.Tuple.tuple("P-3", Result.DISABLED));
        assertThat(proofs).filteredOn(proof -> proof.duty().equals("P-0")).hasSize(3);
        assertThat(proofs).extracting(Proof::name).contains("通过的证明");
    }

    @Test
    @DisplayName("都有证明，就没有问题")
    void a_complete_proof_is_accepted() {
        var proven = new Traceability(
                DUTIES, Map.of("T#a", Set.of("P-1")), List.of(proof("P-1", "T#a", Result.PASSED)), lacking("P-2"));
        assertThat(proven.problems()).isEmpty();
        assertThat(TraceabilityReport.markdown(proven)).contains("| P-1 | 甲 | `T#a` | 通过 |", "| P-2 | 乙 | – | 尚无证明 |");
        assertThat(TraceabilityReport.json(proven)).contains("\"duty\" : \"P-1\"", "\"proven\" : true");
    }

    @Test
    @DisplayName("不存在的编号、没有执行的、停用的、没有证明的、清单没有缩短的，都报出来")
    void every_way_of_cheating_is_reported() {
        assertThat(problems(Map.of("T#a", Set.of("X-9")), List.of(proof("X-9", "T#a", Result.PASSED)), "P-1", "P-2"))
                .contains("T#a 引用了不存在的职责编号 X-9。");
        assertThat(problems(Map.of("T#a", Set.of("P-1")), List.of(), "P-1", "P-2"))
                .contains("T#a 声明证明 P-1，但没有执行。");
        assertThat(problems(Map.of("T#a", Set.of("P-1")), List.of(proof("P-1", "T#a", Result.DISABLED)), "P-2"))
                .contains("T#a 对 P-1 的证明未执行。");
        assertThat(problems(Map.of(), List.of(), "P-2")).contains("P-1（甲）没有任何证明。");
        assertThat(problems(Map.of("T#a", Set.of("P-1")), List.of(proof("P-1", "T#a", Result.PASSED)), "P-1", "P-2"))
                .contains("P-1 已有证明，请从未证明清单中删去。");
        assertThat(problems(Map.of(), List.of(), "P-1", "P-2", "P-7")).contains("未证明清单中的 P-7 不是职责编号。");
    }

    @Test
    @DisplayName("只证明了一部分的，写明尚缺什么，不算已经证明；写了而没有测试的，报出来")
    void a_part_is_no_whole(@TempDir Path folder) throws IOException {
        var list = Files.writeString(folder.resolve("lacking.txt"), "# 说明\nP-1 向平台推送\nP-2\n");
        var part = new Traceability(
                DUTIES, Map.of("T#a", Set.of("P-1")), List.of(proof("P-1", "T#a", Result.PASSED)), Lacking.in(list));
        assertThat(part.problems()).isEmpty();
        assertThat(TraceabilityReport.summary(part)).isEqualTo("共 2 项职责，0 项有测试证明，1 项部分有，1 项尚无。");
        assertThat(TraceabilityReport.markdown(part)).contains("| P-1 | 甲 | `T#a` | 通过；部分证明，尚缺：向平台推送 |");
        assertThat(new Traceability(DUTIES, Map.of(), List.of(), Lacking.in(list)).problems())
                .containsExactly("P-1 在未证明清单中写明只缺一部分，却没有任何测试证明其余部分。");
    }

    @Test
    @DisplayName("写了编号而测试框架找不到的类，也找得出来")
    void tests_that_nobody_runs_are_found() {
        assertThat(DeclaredProofs.in("cn.mingjing.planted.duties"))
                .containsKeys(PlantedProofs.class.getName() + "#passes", PlantedProofs.class.getName() + "#sleeps");
        assertThat(DeclaredProofs.ofOurs().keySet()).noneMatch(test -> test.startsWith("cn.mingjing.planted"));
    }

    @Test
    @DisplayName("六十项职责，编号不重")
    void the_list_is_complete() throws IOException {
        var ids = Duty.all().stream().map(Duty::id).toList();
        assertThat(ids).hasSize(60).doesNotHaveDuplicates().allMatch(id -> id.matches("[DRVG]-\\d\\d"));
        var specification = Path.of("..", "..", "shared", "requirements.md");
        if (Files.exists(specification)) {
            var rows = Pattern.compile("(?m)^\\| ([DRVG]-\\d\\d) \\|").matcher(Files.readString(specification));
            assertThat(ids)
                    .containsExactlyElementsOf(
                            rows.results().map(row -> row.group(1)).collect(Collectors.toList()));
        }
    }

    private static List<String> problems(Map<String, Set<String>> declared, List<Proof> proofs, String... without) {
        return new Traceability(DUTIES, declared, proofs, lacking(without)).problems();
    }

    private static Lacking lacking(String... without) {
        return new Lacking(Stream.of(without).collect(Collectors.toMap(id -> id, id -> "")));
    }

    private static Proof proof(String duty, String test, Result result) {
        return new Proof(duty, test, "一个测试", result);
    }
}
