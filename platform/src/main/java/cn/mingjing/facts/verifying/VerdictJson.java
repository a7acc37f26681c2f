package cn.mingjing.facts.verifying;

import cn.mingjing.facts.Examined;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A verdict for machines: one JSON object, its members as in docs/operations.md. */
final class VerdictJson {

    private static final JsonMapper JSON = new JsonMapper();

    private VerdictJson() {}

    static String of(Verdict verdict) {
        ObjectNode json = JSON.createObjectNode();
        json.put("result", verdict.holds() ? "holds" : "broken");
        json.put("inItselfOnly", verdict.against().isEmpty());
        json.put("origin", verdict.origin());
        json.put("size", verdict.head().size());
        json.put("root", verdict.head().root().base64());
        json.put("signedAt", verdict.signedAt().toString());
        json.put("seconds", verdict.took().toMillis() / 1000.0);
        verdict.against().forEach(json.putArray("against")::add);
        verdict.erasures().forEach(json.putArray("erasures")::add);
        var list = json.putArray("examined");
        verdict.examined().forEach(each -> examined(list.addObject(), each));
        verdict.fault()
                .ifPresent(fault -> json.putObject("fault")
                        .put("kind", fault.kind())
                        .put("where", fault.where())
                        .put("sentence", fault.sentence()));
        return JSON.writeValueAsString(json) + "\n";
    }

    private static void examined(ObjectNode json, Examined each) {
        json.put("subject", each.subject());
        json.put("count", each.count());
        json.put("counted", each.counted());
        json.put("holds", each.fault().isEmpty());
    }
}
