package cn.mingjing.casework.web;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseId;
import cn.mingjing.casework.Row;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.FactDocument;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of a case: its facts and what may be done. */
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
}
