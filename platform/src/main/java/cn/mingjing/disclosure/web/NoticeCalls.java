package cn.mingjing.disclosure.web;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.CaseId;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.disclosure.NoticeHandling;
import cn.mingjing.disclosure.acts.NoticeAct;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.ProblemJson;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The acts of disclosure as JSON; what is refused is answered with its clauses. */
@RestController
@RequestMapping("/api/v1/notices")
class NoticeCalls {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final NoticeHandling handling;
    private final CaseHandling cases;
    private final Forms forms;

    NoticeCalls(NoticeHandling handling, CaseHandling cases, Forms forms) {
        this.handling = handling;
        this.cases = cases;
        this.forms = forms;
    }

    @PostMapping("/{caseId}/acts/{act}")
    ResponseEntity<JsonNode> act(
            @PathVariable UUID caseId,
            @PathVariable String act,
            @RequestBody JsonNode body,
            @CurrentActor Actor actor) {
        CaseFile file = cases.file(new CaseId(caseId), actor)
                .filter(known -> known.last(DecisionMade.class).isPresent())
                .orElseThrow(NoticeCalls::unknown);
        Class<? extends Record> type = NoticeActs.named(act).orElseThrow(NoticeCalls::unknown);
        return switch (forms.bindJson(type, FormContext.empty(), body)) {
            case Bound.Valid<? extends Record>(var filled) -> perform(file.id(), (NoticeAct) filled, actor);
            case Bound.Invalid<? extends Record>(var form, var problems) -> ProblemJson.invalid(problems);
        };
    }

    private ResponseEntity<JsonNode> perform(CaseId caseId, NoticeAct act, Actor actor) {
        return switch (handling.perform(caseId, act, actor)) {
            case Outcome.Done(var facts) -> {
                var done = MAPPER.createObjectNode()
                        .put("id", handling.file(caseId).id().toString());
                var names = done.putArray("recorded");
                facts.forEach(fact -> names.add(fact.getClass().getSimpleName()));
                yield ResponseEntity.ok(done);
            }
            case Outcome.Refused(var why) -> ProblemJson.refused(why);
        };
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
