package cn.mingjing.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.demo.Story;
import cn.mingjing.demo.Tobacco;
import cn.mingjing.duties.Clause;
import cn.mingjing.facts.FactId;
import cn.mingjing.facts.FactStore;
import cn.mingjing.identity.ActRefused;
import cn.mingjing.law.China;
import cn.mingjing.law.Fen;
import cn.mingjing.start.SettableClock;
import cn.mingjing.testing.MingjingTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@MingjingTest
@DisplayName("无证零售烟草案：从登记案源到结案，全程由另一个系统通过接口办理")
class TobaccoByJsonTest {

    private static final LocalDate BEGUN = LocalDate.of(2026, 11, 23);
    private static final String OFFICER = "puyang-officer";
    private static final Map<String, String> PAIR = Map.of(
            "first", Tobacco.OFFICERS.first().value(),
            "second", Tobacco.OFFICERS.second().value());
    private static final Map<String, ?> SIGNED = Map.of("kind", "SignedByParty", "signer", "赵小甲");

    private final SettableClock clock;
    private final Caller caller;
    private final FactStore facts;
    private final JdbcClient database;

    private LocalDate today = BEGUN;
    private String path = "";

    TobaccoByJsonTest(
            ApplicationContext application,
            Clock clock,
            FactStore facts,
            JdbcClient database,
            @Value("${local.server.port}") int port) {
        Story.enterOffices(application);
        this.clock = (SettableClock) clock;
        this.caller = new Caller(port);
        this.facts = facts;
        this.database = database;
    }

    @Test
    @Clause({"R-01", "V-01"})
    @DisplayName("每一步由该岗位的人调用；审核之前作不出决定，拒绝连同条款答复并记录在案；公示以后结案")
    void the_real_case_goes_the_whole_way() {
        on(0);
        var opened = caller.does(OFFICER, "/api/v1/cases", source());
        String id = opened.path("id").asString();
        path = "/api/v1/cases/" + id;
        on(2);
        act(
                OFFICER,
                "ProposeFiling",
                Map.of(
                        "cause",
                        Tobacco.VIOLATION,
                        "grounds",
                        "有证据初步证明存在违法行为，属于本机关管辖，且在追责期限内。",
                        "basis",
                        Tobacco.DRAFT.provisionApplied(),
                        "withoutItem",
                        "清单尚未列入，已提请更新。",
                        "officers",
                        PAIR));
        approved("puyang-head", "puyang-chief");
        on(4);
        act(OFFICER, "RecordScene", scene());
        act(OFFICER, "RecordInterview", interview());
        act(
                OFFICER,
                "AddEvidence",
                Map.of(
                        "kind", "DOCUMENTARY",
                        "name", "案件移送函及物品清单",
                        "source", "移送机关",
                        "obtainedOn", today.minusDays(2).toString(),
                        "proves", "案件来源",
                        "originals", List.of()));
        on(8);
        act(
                OFFICER,
                "EndInvestigation",
                Map.of(
                        "course",
                        "案件由烟草专卖局移送，经立案后进行了现场检查和询问。",
                        "evidenceSummary",
                        "移送材料、现场笔录、询问笔录相互印证。",
                        "nature",
                        Tobacco.VIOLATION,
                        "grave",
                        false,
                        "draft",
                        draft()));

        noDecisionBeforeReview(id);

        on(10);
        act(OFFICER, "WriteSelfCheck", Map.of("opinion", "主体适格，程序合法，事实清楚，证据充分，适用法律正确，裁量适当。"));
        act(OFFICER, "SubmitForReview", Map.of());
        act(
                "puyang-reviewer",
                "GiveOpinion",
                Map.of(
                        "agrees",
                        true,
                        "examined",
                        Tobacco.REVIEW_HEADS.stream().map(Enum::name).toList(),
                        "problems",
                        List.of(),
                        "opinion",
                        "同意承办机构的意见。"));
        on(11);
        act(OFFICER, "IssuePenaltyNotice", Map.of("issuedOn", today.toString()));
        act(OFFICER, "ServePenaltyNotice", served());
        var early = caller.refused(OFFICER, path + "/acts/ProposeDecision", Map.of("defenceHandled", "没有提出。"));
        assertThat(citations(early)).contains("《行政处罚法》第六十二条");
        on(21);
        act(
                "puyang-chief",
                "DiscussCollectively",
                Map.of(
                        "heldOn",
                        today.toString(),
                        "chairedBy",
                        "刘洋",
                        "attending",
                        Tobacco.LEADERS,
                        "minutes",
                        "听取汇报和法制审核意见后，一致同意。",
                        "inFavour",
                        2,
                        "against",
                        0));
        act(OFFICER, "ProposeDecision", Map.of("defenceHandled", "当事人没有提出陈述、申辩，也没有要求听证。"));
        approved("puyang-head", "puyang-deputy", "puyang-chief");
        on(22);
        act(OFFICER, "ServeDecision", served());
        on(23);
        isPublished(id);
        on(28);
        act(
                OFFICER,
                "RecordPayment",
                Map.of(
                        "paidOn",
                        today.toString(),
                        "amount",
                        60_000,
                        "confiscation",
                        0,
                        "surcharge",
                        0,
                        "bankReceipt",
                        "20261221000018"));
        act(
                OFFICER,
                "ConfirmCorrection",
                Map.of("confirmedOn", today.toString(), "finding", "已经停止销售。", "officers", PAIR));
        act(OFFICER, "ProposeClosing", Map.of("ground", "处罚决定执行完毕。", "performance", "罚款已缴清。"));
        approved("puyang-head", "puyang-chief");

        assertThat(caller.reads(OFFICER, path).path("stage").asString()).isEqualTo("CLOSED");
    }

    private void noDecisionBeforeReview(String id) {
        var refused = caller.refused(OFFICER, path + "/acts/ProposeDecision", Map.of("defenceHandled", "当事人没有意见。"));

        assertThat(refused.path("detail").asString()).contains("不能办理“提请处罚决定”");
        assertThat(citations(refused)).contains("《行政处罚法》第五十八条");
        var onRecord = database
                .sql(
                        "SELECT fact FROM identity.access_entry WHERE kind = 'ActRefused' AND person = :person ORDER BY at")
                .param("person", Tobacco.OFFICERS.first().value())
                .query(String.class)
                .list()
                .stream()
                .map(FactId::parse)
                .map(fact -> facts.read(fact.stream()).get(fact.number() - 1).fact())
                .map(ActRefused.class::cast)
                .filter(fact -> fact.about().toString().endsWith(id))
                .toList();
        assertThat(onRecord).hasSize(1);
        assertThat(onRecord.getFirst().act()).isEqualTo("ProposeDecision");
        assertThat(onRecord.getFirst().objections())
                .hasSize(refused.path("objections").size());
    }

    private void isPublished(String id) {
        String notice = "/api/v1/notices/" + id + "/acts/";
        var named = new HashMap<String, Object>(words());
        named.put("facts", "经营者赵小甲销售卷烟。");
        assertThat(citations(caller.refused("puyang-author", notice + "DraftNotice", named)))
                .contains("《行政处罚法》第五十条");
        var drafted = caller.does("puyang-author", notice + "DraftNotice", words());
        caller.does("puyang-publisher", notice + "ReleaseNotice", Map.of("readInFull", true, "noPersonalMatter", true));

        String released = drafted.path("id").asString();
        var listed = caller.readsInPublic("/api/v1/public/notices?q=%E9%87%91%E7%A6%8F%E5%AE%B6%E4%B9%90");
        assertThat(listed.path("notices").findValuesAsString("id")).contains(released);
        assertThat(caller.readsInPublic("/notices/" + released + "/proof.json").path("facts"))
                .hasSize(3);
    }

    private void on(int day) {
        today = BEGUN.plusDays(day);
        clock.moveTo(today.atTime(9, 0).atZone(China.ZONE).toInstant());
    }

    private void act(String account, String act, Map<String, ?> body) {
        caller.does(account, path + "/acts/" + act, body);
    }

    private void approved(String... leaders) {
        for (String leader : leaders) {
            act(leader, "Approve", Map.of("opinion", "同意。"));
        }
    }

    private static List<String> citations(JsonNode problem) {
        return problem.path("objections")
                .valueStream()
                .flatMap(objection -> objection.path("clauses").valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    private Map<String, ?> source() {
        var party = Tobacco.PARTY;
        return Map.of(
                "title",
                "金福家乐食品店无证零售烟草案（接口）",
                "source",
                "TRANSFER",
                "receivedOn",
                today.toString(),
                "provider",
                "烟草专卖局",
                "clue",
                "移送材料反映：金福家乐食品店涉嫌" + Tobacco.VIOLATION + "。",
                "party",
                Map.of(
                        "kind", party.kind().name(),
                        "name", party.name(),
                        "code", party.code(),
                        "representative", party.representative(),
                        "identityNumber", party.identityNumber(),
                        "address", party.address()));
    }

    private Map<String, ?> scene() {
        return Map.of(
                "present",
                "赵小甲",
                "startedAt",
                today.minusDays(1) + "T10:00",
                "endedAt",
                today.minusDays(1) + "T10:40",
                "place",
                Tobacco.PARTY.address(),
                "officers",
                PAIR,
                "credentialsShown",
                true,
                "worn",
                List.of("CREDENTIAL"),
                "rightsTold",
                true,
                "record",
                "现场有待售卷烟35条。当事人在场，对检查情况没有异议。",
                "signature",
                SIGNED);
    }

    private Map<String, ?> interview() {
        Map<String, Object> interview = new HashMap<>(Map.of(
                "interviewee",
                "赵小甲",
                "relation",
                "当事人",
                "startedAt",
                today.minusDays(1) + "T14:30",
                "endedAt",
                today.minusDays(1) + "T15:20",
                "place",
                "询问室",
                "officers",
                PAIR,
                "credentialsShown",
                true,
                "rightsTold",
                true,
                "record",
                "问：是否申请回避？\n答：不申请。\n问：请说明情况。\n答：情况属实。",
                "signature",
                SIGNED));
        interview.put("worn", List.of("CREDENTIAL"));
        return interview;
    }

    private static Map<String, ?> draft() {
        var draft = Tobacco.DRAFT;
        var body = new HashMap<String, Object>(Map.of(
                "violation", draft.violation(),
                "facts", draft.facts(),
                "provisionBreached", draft.provisionBreached(),
                "provisionApplied", draft.provisionApplied(),
                "kinds", draft.kinds().stream().map(Enum::name).toList(),
                "content", draft.content(),
                "correction", draft.correction(),
                "discretion", draft.discretion()));
        Map<String, Fen> amounts = Map.of(
                "fine", draft.fine(),
                "fineFloor", draft.fineFloor(),
                "fineCeiling", draft.fineCeiling(),
                "confiscation", draft.confiscation(),
                "goodsValue", draft.goodsValue());
        amounts.forEach((name, amount) -> body.put(name, amount.amount()));
        body.put("endedOn", draft.endedOn().toString());
        body.put("harmfulToLifeOrFinance", draft.harmfulToLifeOrFinance());
        return body;
    }

    private static Map<String, ?> words() {
        var draft = Tobacco.DRAFT;
        return Map.of(
                "violation", draft.violation(),
                "facts", draft.facts(),
                "content", draft.content(),
                "correction", draft.correction());
    }

    private Map<String, ?> served() {
        return Map.of(
                "servedOn",
                today.toString(),
                "mode",
                "IN_PERSON",
                "place",
                Tobacco.PARTY.address(),
                "receivedBy",
                "赵小甲",
                "officers",
                PAIR);
    }
}
