package cn.mingjing.disclosure.published;

import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.disclosure.Noticing.NoticeChecked;
import cn.mingjing.disclosure.TreatedPart;
import cn.mingjing.disclosure.treatment.ChannelRule;
import cn.mingjing.facts.DisclosedFact;
import cn.mingjing.facts.DisclosedField;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The two documents of a published notice: its parts, each as recorded or treated, and its proof. */
@Component
class NoticeDocument {

    private final JsonMapper mapper = JsonMapper.builder().build();

    /**
     * The parts in the order of the notice.
     *
     * @param checker name of who checked and released it
     */
    String parts(DecisionMade decision, NoticeChecked checked, String checker) {
        Map<String, TreatedPart> treated =
                checked.treated().stream().collect(Collectors.toMap(TreatedPart::field, Function.identity()));
        var parts = mapper.createArrayNode();
        for (String field : ChannelRule.ORDER) {
            TreatedPart part = treated.get(field);
            if (part != null) {
                parts.addObject()
                        .put("field", field)
                        .put("text", part.text())
                        .put("treated", true)
                        .put("by", checked.author())
                        .put("checkedBy", checker)
                        .put("reason", part.reason());
            } else if (checked.shown().contains(field)) {
                parts.addObject()
                        .put("field", field)
                        .put("text", DecisionWords.of(field, decision))
                        .put("treated", false);
            }
        }
        return parts.toString();
    }

    /** The facts laid open, in the form of docs/ledger-format.md, section 7. */
    String proof(List<DisclosedFact> laidOpen) {
        var proof = mapper.createArrayNode();
        for (DisclosedFact fact : laidOpen) {
            var one = proof.addObject().put("id", fact.id().toString()).put("leaf", fact.leaf());
            var fields = one.putArray("fields");
            for (DisclosedField field : fact.fields()) {
                fields.addObject()
                        .put("name", field.name())
                        .put("json", field.json())
                        .put("salt", field.salt());
            }
        }
        return proof.toString();
    }
}
