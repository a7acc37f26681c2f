package cn.mingjing.settings;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.SampleEntries;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.Accounts;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import cn.mingjing.settings.acts.ApproveSettings;
import cn.mingjing.settings.acts.SettingsAct;
import cn.mingjing.settings.acts.SubmitSettings;
import cn.mingjing.testing.People;
import cn.mingjing.testing.People.Somebody;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.FieldProblem;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Submission;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.util.LinkedMultiValueMap;

/** An office of one test, in a county that no document but those for everybody names, with whoever sets and approves. */
final class OwnOffice {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final SettingsHandling handling;
    private final Forms forms;
    final AuthorityId id;
    final String name;
    final Somebody reviewer;
    final Somebody chief;

    OwnOffice(ApplicationContext application) {
        this(application, "county" + NUMBER.incrementAndGet());
    }

    /** @param place its name before 市场监督管理局 */
    OwnOffice(ApplicationContext application, String place) {
        handling = application.getBean(SettingsHandling.class);
        forms = application.getBean(Forms.class);
        var entries = new SampleEntries(application.getBean(AuthorityRegister.class));
        var authority = entries.entered(entries.authority(place, "430722", Optional.empty()));
        id = authority.id();
        name = authority.name();
        var people = new People(application.getBean(Accounts.class));
        reviewer = people.holding(Post.REVIEWER, id);
        chief = people.holding(Post.CHIEF, id);
    }

    Actor reviewing() {
        return reviewer.as(Post.REVIEWER, id);
    }

    Actor heading() {
        return chief.as(Post.CHIEF, id);
    }

    /** Everything that the documents leave open to an authority of market regulation in no named place. */
    static Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("correctNotice", "5个工作日");
        answers.put("selfCheck", "true");
        answers.put("reviewHeads", "SUBJECT");
        answers.put("reviewDisagreement", "COLLECTIVE_DISCUSSION");
        return answers;
    }

    static Map<String, String> answers(String field, String value) {
        Map<String, String> answers = answers();
        answers.put(field, value);
        return answers;
    }

    Bound<SubmitSettings> filled(Map<String, String> answers, LocalDate since) {
        var sent = new LinkedMultiValueMap<String, String>();
        answers.forEach((field, value) -> sent.add("values." + field, value));
        sent.add("since", since.toString());
        sent.add("reason", "首次确定。");
        FormContext context = FormContext.empty().given("base", file().versions());
        return forms.bind(SubmitSettings.class, context, Submission.of(sent));
    }

    /** What the form says is wrong, by field. */
    List<FieldProblem> problems(Map<String, String> answers, LocalDate since) {
        Bound<SubmitSettings> bound = filled(answers, since);
        assertThat(bound).isInstanceOf(Bound.Invalid.class);
        return ((Bound.Invalid<SubmitSettings>) bound).problems();
    }

    SubmitSettings submission(Map<String, String> answers, LocalDate since) {
        Bound<SubmitSettings> bound = filled(answers, since);
        assertThat(bound).as("%s", bound).isInstanceOf(Bound.Valid.class);
        return ((Bound.Valid<SubmitSettings>) bound).record();
    }

    SettingsFile file() {
        return handling.file(id);
    }

    Outcome act(SettingsAct act, Actor actor) {
        return handling.perform(id, act, actor);
    }

    void does(SettingsAct act, Actor actor) {
        assertThat(act(act, actor)).as("%s", act).isInstanceOf(Outcome.Done.class);
    }

    Objection refuses(SettingsAct act, Actor actor, String rule) {
        Outcome outcome = act(act, actor);
        assertThat(outcome).as("%s", act).isInstanceOf(Outcome.Refused.class);
        List<Objection> objections = ((Outcome.Refused) outcome).objections();
        assertThat(objections).extracting(Objection::rule).contains(rule);
        return objections.stream()
                .filter(objection -> objection.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    void adopts(Map<String, String> answers, LocalDate since) {
        does(submission(answers, since), reviewing());
        does(new ApproveSettings(true), heading());
    }
}
