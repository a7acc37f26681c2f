package cn.mingjing.ui;

import cn.mingjing.law.Clause;
import cn.mingjing.law.Objection;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a call of the interface gets instead of the act: a problem after RFC 9457, with the clauses or the fields. */
public final class ProblemJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ProblemJson() {}

    /** The law refuses the act. */
    public static ResponseEntity<JsonNode> refused(List<Objection> why) {
        ObjectNode node = problem("不能办理", why.getFirst().reason());
        var objections = node.putArray("objections");
        for (Objection objection : why) {
            ObjectNode one = objections.addObject();
            one.put("rule", objection.rule());
            one.put("reason", objection.reason());
            one.put("remedy", objection.remedy());
            var clauses = one.putArray("clauses");
            objection.clauses().stream().map(Clause::citation).forEach(clauses::add);
        }
        return answer(node);
    }

    /** What was sent cannot be read as the act. */
    public static ResponseEntity<JsonNode> invalid(List<FieldProblem> problems) {
        ObjectNode node = problem(
                "填写有误", problems.isEmpty() ? "请求内容不完整。" : problems.getFirst().message());
        var fields = node.putArray("fields");
        for (FieldProblem problem : problems) {
            fields.addObject().put("path", problem.path()).put("problem", problem.message());
        }
        return answer(node);
    }

    private static ObjectNode problem(String title, String detail) {
        return MAPPER.createObjectNode()
                .put("title", title)
                .put("status", HttpStatus.UNPROCESSABLE_CONTENT.value())
                .put("detail", detail);
    }

    private static ResponseEntity<JsonNode> answer(JsonNode node) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(node);
    }
}
