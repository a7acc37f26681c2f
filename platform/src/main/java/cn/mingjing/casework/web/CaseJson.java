package cn.mingjing.casework.web;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseId;
import cn.mingjing.casework.Row;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.FactDocument;
import cn.mingjing.law.Objection;
import cn.mingjing.ui.FieldProblem;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of a case: its facts, what may be done, and problems after RFC 9457. */
@Component
class CaseJson {

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final FactDocument facts;

    CaseJson(FactDocument facts) {
        this.facts = facts;
    }

    JsonNode file(CaseFile file, List<Row<?>> open) {
        ObjectNode node = mapper.createObjectNode();
        node.put("id", file.id().toString());
        file.stage().ifPresent(stage -> node.put("stage", stage.name()));
        node.put("version", file.version());
        var acts = node.putArray("open");
        open.forEach(row -> acts.add(CaseAct.nameOf(row.act())));
        var list = node.putArray("facts");
        file.facts().forEach(recorded -> list.add(facts.of(recorded)));
        return node;
    }

    JsonNode done(CaseId id, List<Fact> done) {
        ObjectNode node = mapper.createObjectNode();
        node.put("id", id.toString());
        var names = node.putArray("recorded");
        done.forEach(fact -> names.add(fact.getClass().getSimpleName()));
        return node;
    }

    ResponseEntity<JsonNode> refused(List<Objection> why) {
        ObjectNode node = problem("不能办理", why.getFirst().reason());
        var objections = node.putArray("objections");
        for (Objection objection : why) {
            ObjectNode one = objections.addObject();
            one.put("rule", objection.rule());
            one.put("reason", objection.reason());
            one.put("remedy", objection.remedy());
            var clauses = one.putArray("clauses");
            objection.clauses().forEach(clause -> clauses.add(clause.citation()));
        }
        return answer(node);
    }

    ResponseEntity<JsonNode> invalid(List<FieldProblem> problems) {
        ObjectNode node = problem(
                "填写有误", problems.isEmpty() ? "请求内容不完整。" : problems.getFirst().message());
        var fields = node.putArray("fields");
        for (FieldProblem problem : problems) {
            fields.addObject().put("path", problem.path()).put("problem", problem.message());
        }
        return answer(node);
    }

    private ObjectNode problem(String title, String detail) {
        return mapper.createObjectNode()
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
