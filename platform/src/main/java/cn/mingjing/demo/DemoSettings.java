package cn.mingjing.demo;

import cn.mingjing.law.Post;
import cn.mingjing.settings.SettingsFile;
import cn.mingjing.settings.SettingsHandling;
import cn.mingjing.settings.acts.ApproveSettings;
import cn.mingjing.settings.acts.SubmitSettings;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Submission;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** What the demonstration's authorities set themselves where their documents leave it open, filled in as on the page. */
@Component
class DemoSettings {

    private static final String CHIEF = "CHIEF";
    private static final String HEAD_AND_CHIEF = "UNIT_HEAD-CHIEF";

    private final SettingsHandling handling;
    private final Forms forms;

    DemoSettings(SettingsHandling handling, Forms forms) {
        this.handling = handling;
        this.forms = forms;
    }

    /** Later, Puyang reviews sooner and records more; Lingchuan has a new version that waits for its head. */
    void plan(Schedule schedule, LocalDate today) {
        LocalDate changed = schedule.before(today, 60);
        schedule.on(changed, () -> {
            Map<String, String> values = values(Offices.PUYANG);
            values.put("review", "7个工作日");
            values.put("recordingOnSite", "REQUIRED");
            adopt(Offices.PUYANG, values, changed, "审核提速；现场执法记录仪已经配齐。");
        });
        LocalDate proposed = schedule.before(today, 2);
        schedule.on(proposed, () -> {
            Map<String, String> values = values(Offices.LINGCHUAN);
            values.put("fileCase", "10个工作日");
            submit(Offices.LINGCHUAN, values, today.plusDays(15), "案源核查平均不到八个工作日，立案核查的期限可以缩短。");
        });
    }

    /** The first version, which binds from the next day on. */
    void enter(Office office, LocalDate day) {
        adopt(office, values(office), day, "首次确定文件没有规定的事项。");
    }

    private void adopt(Office office, Map<String, String> values, LocalDate day, String reason) {
        submit(office, values, day.plusDays(1), reason);
        Expect.done(handling.perform(office.id(), new ApproveSettings(true), office.actor(Post.CHIEF)));
    }

    private void submit(Office office, Map<String, String> values, LocalDate since, String reason) {
        SettingsFile file = handling.file(office.id());
        var sent = new LinkedMultiValueMap<String, String>();
        values.forEach((field, value) -> sent.add("values." + field, value));
        sent.add("since", since.toString());
        sent.add("reason", reason);
        FormContext context = FormContext.empty().given("base", file.versions());
        SubmitSettings act = switch (forms.bind(SubmitSettings.class, context, Submission.of(sent))) {
            case Bound.Valid<SubmitSettings>(SubmitSettings filled) -> filled;
            case Bound.Invalid<SubmitSettings>(var form, var problems) ->
                throw new IllegalStateException(office.name() + ": " + problems);
        };
        Expect.done(handling.perform(office.id(), act, office.actor(Post.REVIEWER)));
    }

    /** What each office fills in; its documents have the rest. */
    private static Map<String, String> values(Office office) {
        Map<String, String> values = new LinkedHashMap<>();
        switch (office.key()) {
            case "puyang" -> {
                values.put("approvalFileCase", HEAD_AND_CHIEF);
                values.put("approvalDecide", "UNIT_HEAD-DEPUTY_CHIEF-CHIEF");
                values.put("approvalCloseCase", HEAD_AND_CHIEF);
                values.put("exportRecordings", "1个工作日");
                values.put("selfCheck", "false");
            }
            case "henan" -> terms(values, "10个工作日", "10000", "100000", "3个工作日", "3个工作日");
            case "baotou" -> {
                terms(values, "7个工作日", "5000", "50000", "3个工作日", "5个工作日");
                values.put("review", "7个工作日");
                values.put("exportRecordings", "24小时");
                values.put("selfCheck", "false");
            }
            case "xiqing" -> {
                terms(values, "7个工作日", "5000", "50000", "3个工作日", "3个工作日");
                values.put("review", "5个工作日");
                values.put("reviewDisagreement", "LEADER_IN_CHARGE");
                values.put("officersPerRecorder", "2");
                values.put("exportRecordings", "1个工作日");
                values.put("selfCheck", "false");
            }
            default -> {
                terms(values, "15个工作日", "2000", "20000", "3个工作日", "3个工作日");
                values.put("review", "5个工作日");
                values.put("reviewDisagreement", "COLLECTIVE_DISCUSSION");
                values.put("exportRecordings", "2个工作日");
            }
        }
        return values;
    }

    private static void terms(
            Map<String, String> values,
            String filing,
            String person,
            String organisation,
            String withdrawal,
            String correction) {
        values.put("fileCase", filing);
        values.put("closeCase", "15个工作日");
        values.put("approvalFileCase", CHIEF);
        values.put("approvalCloseCase", CHIEF);
        values.put("statementAndDefence", "5个工作日");
        values.put("hearingThresholdPerson", person);
        values.put("hearingThresholdOrganisation", organisation);
        values.put("withdrawNotice", withdrawal);
        values.put("correctNotice", correction);
    }
}
