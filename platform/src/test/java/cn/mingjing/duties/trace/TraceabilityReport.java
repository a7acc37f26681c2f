package cn.mingjing.duties.trace;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@code report.md} and {@code report.json} after the tests, and fails the build over any problem. */
public final class TraceabilityReport {

    private TraceabilityReport() {}

    /**
     * Run by the build.
     *
     * @param arguments the folder with what the tests recorded, in which the report is written; the list of duties
     *     without proof
     */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var proofs = Files.readAllLines(folder.resolve(ProofRecorder.FILE)).stream()
                .map(Proof::of)
                .toList();
        var traceability =
                new Traceability(Duty.all(), DeclaredProofs.ofOurs(), proofs, Lacking.in(Path.of(arguments[1])));
        Files.writeString(folder.resolve("report.md"), markdown(traceability));
        Files.writeString(folder.resolve("report.json"), json(traceability));
        var problems = traceability.problems();
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(summary(traceability));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("条款追溯有 " + problems.size() + " 处问题：\n" + String.join("\n", problems));
        }
    }

    static String summary(Traceability traceability) {
        long proven =
                traceability.duties().stream().filter(traceability::isProven).count();
        long inPart = traceability.duties().stream()
                .filter(traceability::isProvenInPart)
                .count();
        int all = traceability.duties().size();
        return "共 %d 项职责，%d 项有测试证明，%d 项部分有，%d 项尚无。".formatted(all, proven, inPart, all - proven - inPart);
    }

    static String markdown(Traceability traceability) {
        var text = new StringBuilder("# 条款追溯报告\n\n")
                .append(summary(traceability))
                .append("\n\n| 职责 | 内容 | 证明它的测试 | 结果 |\n|---|---|---|---|\n");
        for (var duty : traceability.duties()) {
            var tests = testsOf(traceability, duty);
            if (tests.isEmpty()) {
                text.append("| %s | %s | – | 尚无证明 |\n".formatted(duty.id(), duty.title()));
            }
            String lacking = traceability.isProvenInPart(duty)
                    ? "；部分证明，尚缺：" + traceability.lacking().of(duty.id())
                    : "";
            tests.forEach((test, result) -> text.append(
                    "| %s | %s | `%s` | %s%s |\n".formatted(duty.id(), duty.title(), test, result.word(), lacking)));
        }
        return text.toString();
    }

    static String json(Traceability traceability) {
        var all = traceability.duties().stream()
                .map(duty -> {
                    var entry = new LinkedHashMap<String, Object>();
                    entry.put("duty", duty.id());
                    entry.put("title", duty.title());
                    entry.put("proven", traceability.isProven(duty));
                    entry.put("lacking", traceability.lacking().of(duty.id()));
                    entry.put("proofs", proofsAsMaps(traceability.proofsOf(duty)));
                    return entry;
                })
                .toList();
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }

    private static List<Map<String, String>> proofsAsMaps(List<Proof> proofs) {
        return proofs.stream()
                .map(proof -> Map.of(
                        "test", proof.test(),
                        "name", proof.name(),
                        "result", proof.result().name()))
                .toList();
    }

    /** A test with several runs counts once, with its worst result. */
    private static Map<String, Proof.Result> testsOf(Traceability traceability, Duty duty) {
        return traceability.proofsOf(duty).stream()
                .collect(Collectors.toMap(
                        Proof::test,
                        Proof::result,
                        (one, other) -> one.compareTo(other) > 0 ? one : other,
                        TreeMap::new));
    }
}
