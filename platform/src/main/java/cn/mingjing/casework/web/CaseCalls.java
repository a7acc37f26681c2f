package cn.mingjing.casework.web;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.CaseId;
import cn.mingjing.casework.CaseSummary;
import cn.mingjing.casework.Cases;
import cn.mingjing.casework.acts.RegisterSource;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.ProblemJson;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/** The same acts as JSON: every refusal is a problem+json (RFC 9457) with its clauses. */
@RestController
@RequestMapping("/api/v1/cases")
class CaseCalls {

    private final CaseHandling handling;
    private final Cases cases;
    private final Forms forms;
    private final ActForms actForms;
    private final ActCatalogue acts;
    private final CaseJson json;

    CaseCalls(CaseHandling handling, Cases cases, Forms forms, ActForms actForms, ActCatalogue acts, CaseJson json) {
        this.handling = handling;
        this.cases = cases;
        this.forms = forms;
        this.actForms = actForms;
        this.acts = acts;
        this.json = json;
    }

    @GetMapping
    List<CaseSummary> list(
            @RequestParam(name = "q", defaultValue = "") String search,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor) {
        return cases.list(actor, search.strip(), Math.max(1, page));
    }

    @GetMapping("/{id}")
    JsonNode file(@PathVariable UUID id, @CurrentActor Actor actor) {
        CaseFile file = handling.file(new CaseId(id), actor).orElseThrow(CaseCalls::unknown);
        return json.file(file, handling.open(file, actor));
    }

    /** Opens a case by registering its source. */
    @PostMapping
    ResponseEntity<JsonNode> register(@RequestBody JsonNode body, @CurrentActor Actor actor) {
        return perform(new CaseId(UUID.randomUUID()), RegisterSource.class, body, actor, HttpStatus.CREATED);
    }

    @PostMapping("/{id}/acts/{act}")
    ResponseEntity<JsonNode> act(
            @PathVariable UUID id, @PathVariable String act, @RequestBody JsonNode body, @CurrentActor Actor actor) {
        var caseId = new CaseId(id);
        if (handling.file(caseId, actor).isEmpty()) {
            throw unknown();
        }
        Class<? extends CaseAct> type =
                acts.find(act).filter(found -> found != RegisterSource.class).orElseThrow(CaseCalls::unknown);
        return perform(caseId, type, body, actor, HttpStatus.OK);
    }

    private ResponseEntity<JsonNode> perform(
            CaseId id, Class<? extends CaseAct> type, JsonNode body, Actor actor, HttpStatus success) {
        CaseFile file = handling.file(id, actor).orElseGet(() -> new CaseFile(id, List.of()));
        var bound = forms.bindJson(ActCatalogue.asRecord(type), actForms.context(type, file, actor), body);
        if (bound instanceof Bound.Valid<?>(Record act)) {
            return switch (handling.perform(id, (CaseAct) act, actor)) {
                case Outcome.Done(var facts) -> ResponseEntity.status(success).body(json.done(id, facts));
                case Outcome.Refused(var why) -> ProblemJson.refused(why);
            };
        }
        return ProblemJson.invalid(((Bound.Invalid<?>) bound).problems());
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
