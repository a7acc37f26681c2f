package cn.mingjing.settings;

import static cn.mingjing.settings.OwnOffice.answers;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.People;
import cn.mingjing.testing.People.Somebody;
import cn.mingjing.testing.Visitor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;

@MingjingTest
@DisplayName("内部设置的页面：要问什么、为什么问，谁约束本机关，还缺什么")
class SettingsPagesTest {

    private final ApplicationContext application;
    private final int port;

    SettingsPagesTest(ApplicationContext application, @Value("${local.server.port}") int port) {
        this.application = application;
        this.port = port;
    }

    private Visitor as(Somebody somebody) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(somebody.account(), People.PASSWORD).statusCode())
                .isEqualTo(303);
        return visitor;
    }

    private static String body(Visitor visitor, String path) {
        var answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return HtmlUtils.htmlUnescape(answer.body());
    }

    private static Map<String, String> fields(Map<String, String> answers, String since) {
        Map<String, String> fields = new LinkedHashMap<>();
        answers.forEach((field, value) -> fields.put("values." + field, value));
        fields.put("since", since);
        fields.put("reason", "首次确定。");
        return fields;
    }

    @Test
    @DisplayName("从表单到生效：先列出文件没有规定的和依据，拟定人提请，负责人看差异后批准，条文显示在页上")
    void from_the_form_to_the_document() {
        var office = new OwnOffice(application);
        Visitor reviewer = as(office.reviewer);
        assertThat(body(reviewer, "/desk/settings")).contains("需要本机关确定", "审核意见有分歧时由谁审定", "拟定新版本", "国办发〔2018〕118号");
        String form = body(reviewer, "/desk/settings/acts/SubmitSettings");
        assertThat(form.indexOf("values.reviewDisagreement")).isBetween(0, form.indexOf("可以定得更严"));
        assertThat(form).contains("上位文件规定：10个工作日").contains("上位文件没有规定具体内容。");
        assertThat(reviewer.post(
                                "/desk/settings/acts/SubmitSettings?base=0",
                                fields(answers("review", "5个工作日"), "2026-11-24"))
                        .statusCode())
                .isEqualTo(303);

        Visitor chief = as(office.chief);
        assertThat(body(chief, "/desk")).contains("批准内部设置");
        assertThat(body(chief, "/desk/settings")).contains("待批准的新版本", "法制审核的期限", "5个工作日", "未设定");
        body(chief, "/desk/settings/acts/ApproveSettings");
        assertThat(chief.post("/desk/settings/acts/ApproveSettings", Map.of("readInFull", "true"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(body(chief, "/desk/settings")).contains("第1版", "尚未生效", "提请批准内部设置");
        assertThat(body(chief, "/desk/settings/versions/1")).contains("第五条", "法制审核的期限：5个工作日。", office.reviewer.name());
        assertThat(chief.get("/desk/settings/versions/2").statusCode()).isEqualTo(404);
        assertThat(body(chief, "/desk/settings/documents?on=2026-11-24"))
                .contains(office.name + "内部设置（第1版）", "写明约束本机关", "本机关内部设置");
    }

    @Test
    @DisplayName("放宽的被拒绝：页上写明低于哪一条，填写的还在")
    void a_refusal_names_the_clause_and_keeps_what_was_typed() {
        var office = new OwnOffice(application);
        Visitor reviewer = as(office.reviewer);
        body(reviewer, "/desk/settings/acts/SubmitSettings");
        var refused = reviewer.post(
                "/desk/settings/acts/SubmitSettings?base=0", fields(answers("review", "20个工作日"), "2026-11-24"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(HtmlUtils.htmlUnescape(refused.body()))
                .contains("法制审核的期限设为“20个工作日”，低于上位文件的要求：10个工作日（《市场监督管理行政处罚程序规定》第五十五条）", "value=\"20个工作日\"");
        var wrong = reviewer.post(
                "/desk/settings/acts/SubmitSettings?base=0", fields(answers("review", "十天左右"), "2026-11-24"));
        assertThat(HtmlUtils.htmlUnescape(wrong.body())).contains("法制审核的期限应当写成“5个工作日”“15日”“1个月”这样的形式。");
    }

    @Test
    @DisplayName("约束本机关的文件：按效力排列，各有理由；每一事项以哪份为准，别的怎么说；可以看别的日子、别的类别")
    void the_documents_that_bind() {
        var office = new OwnOffice(application);
        String page = body(as(office.reviewer), "/desk/settings/documents");
        assertThat(page)
                .contains("约束全国行政执法机关", "本机关的执法领域：市场监管")
                .contains("撤下公示信息的期限", "3个工作日", "《行政处罚法》第四十八条")
                .doesNotContain("濮市监〔2019〕203号");
        assertThat(page.indexOf("行政处罚法")).isLessThan(page.indexOf("国办发〔2018〕118号"));
        Visitor reviewer = as(office.reviewer);
        assertThat(body(reviewer, "/desk/settings/documents?on=2021-07-14")).doesNotContain("《行政处罚法》第四十八条");
        assertThat(body(reviewer, "/desk/settings/documents?kind=LICENCE")).contains("作出许可决定的期限");
        assertThat(reviewer.get("/desk/settings/documents?on=昨天").statusCode()).isEqualTo(400);
        assertThat(reviewer.get("/desk/settings/documents?kind=WAR").statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("设立清单：每一项做完没有、依据哪一条、到哪里去办")
    void what_is_left_to_set_up() {
        var office = new OwnOffice(application);
        String page = body(as(office.reviewer), "/desk/settings/set-up");
        assertThat(page)
                .contains("复议机关和管辖法院", "某市人民政府；某区人民法院")
                .contains("承办机构", "没有登记；由系统管理员登记。")
                .contains("还没有人担任：执法人员、承办机构负责人、公示拟稿人员、公示审核发布人员")
                .contains("审核意见有分歧时由谁审定", "文件没有规定，本机关也没有确定。")
                .contains("权责清单", "尚未公布。", "/desk/lists/powers");
    }
}
