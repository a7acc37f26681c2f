package cn.mingjing.review.gate;

import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.authority.Officer;
import cn.mingjing.casework.Digests;
import cn.mingjing.casework.Situation;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.ReviewHead;
import cn.mingjing.law.Rule;
import cn.mingjing.law.Ruling;
import cn.mingjing.review.Reviewing.SelfCheckWritten;
import cn.mingjing.review.acts.ClassifyDecision;
import cn.mingjing.review.acts.GiveOpinion;
import cn.mingjing.review.acts.SubmitForReview;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What self-check, finding, submission and opinion must be like. */
final class ReviewRules {

    private static final Clause PENALTY_58 = Scope.STATUTE;
    private static final Clause MARKET_49 = new Clause("市场监督管理行政处罚程序规定", "第四十九条");

    /** Required by the Ministry and Lingchuan, elsewhere the authority's switch (duty V-05). */
    static final Rule<Situation<?>> SELF_CHECKED =
            new Rule<>("self-checked", "文件要求自查的，承办机构是否先作了合法性自查？", List.of(PENALTY_58), situation -> {
                if (!situation.law().requires(Parameters.SELF_CHECK) || selfChecked(situation)) {
                    return lawful();
                }
                return because(
                        "提交法制审核之前，承办机构应当就现在的拟作决定进行合法性自查并形成自查意见。",
                        "请先填写合法性自查意见。",
                        situation.law().statute(Parameters.SELF_CHECK).clauses());
            });

    static final Rule<Situation<? extends ClassifyDecision>> MAY_BE_FOUND_NOT_MAJOR =
            new Rule<>("may-be-found-not-major", "本机关的决定是否可以因不属于重大而不经审核？", List.of(PENALTY_58), situation -> {
                Scope scope = Scope.of(situation.law());
                return scope.everyOrdinaryPenalty()
                        ? because("本机关适用普通程序作出的行政处罚决定一律进行法制审核，不作重大与否的判定。", "请直接提交法制审核。", scope.clauses())
                        : lawful();
            });

    /** What the authority's own catalogue calls major is not found otherwise by answering criteria (duty V-04). */
    static final Rule<Situation<? extends ClassifyDecision>> NOT_IN_THE_CATALOGUE = new Rule<>(
            "not-in-the-catalogue",
            "判定为不属于重大的，是否也没有达到目录清单的标准？",
            List.of(PENALTY_58),
            situation -> ReviewRecords.major(situation.act())
                    ? lawful()
                    : situation
                            .file()
                            .draft()
                            .flatMap(draft -> situation
                                    .circumstances()
                                    .lists()
                                    .majorDecisions()
                                    .reachedBy(draft.fine()))
                            .flatMap(item -> because(
                                    "拟罚款数额达到本机关目录清单“" + item.name() + "”的标准（"
                                            + item.fineFrom().orElseThrow().yuan() + " 元），属于重大执法决定，应当进行法制审核。",
                                    "请提交法制审核。",
                                    catalogue(situation))));

    private static List<Clause> catalogue(Situation<?> situation) {
        return situation
                .law()
                .ruling(Parameters.REVIEW_CATALOGUE)
                .map(Ruling::clauses)
                .orElse(List.of(PENALTY_58));
    }

    /** Asked for at set-up where no document gives the term (duty V-08). */
    static final Rule<Situation<? extends SubmitForReview>> REVIEW_TERM_SET = new Rule<>(
            "review-term-set",
            "法制审核的时限是否已经确定？",
            List.of(PENALTY_58),
            situation -> situation.law().ruling(Parameters.REVIEW).isPresent()
                    ? lawful()
                    : because("约束本机关的文件没有规定法制审核时限，本机关也没有设定。", "请先在“内部设置”中确定法制审核的期限。"));

    static final Rule<Situation<?>> REVIEWER_DID_NOT_HANDLE = new Rule<>(
            "reviewer-did-not-handle",
            "审核人员是否没有参与本案的办理？",
            List.of(PENALTY_58, MARKET_49),
            situation -> situation
                            .file()
                            .handlers()
                            .contains(situation.circumstances().actor().person())
                    ? because("您参与了本案的办理，不能审核本案。", "请由没有参与办理的法制审核人员审核。")
                    : lawful());

    static final Rule<Situation<?>> REVIEWER_QUALIFIED = new Rule<>(
            "reviewer-qualified",
            "初次从事处罚决定法制审核的人员是否取得法律职业资格？",
            List.of(PENALTY_58),
            situation -> situation
                            .circumstances()
                            .officer(situation.circumstances().actor().person())
                            .map(Officer::qualification)
                            .filter(qualification -> qualification.mayReviewPenalties())
                            .isPresent()
                    ? lawful()
                    : because("您在人员名册中没有登记法律职业资格，不能从事行政处罚决定的法制审核。", "请由取得法律职业资格的人员审核，或者先更新名册。"));

    static final Rule<Situation<? extends GiveOpinion>> EVERY_HEAD_EXAMINED =
            new Rule<>("every-head-examined", "规定的审核内容是否逐项审核？", List.of(PENALTY_58), situation -> {
                Set<ReviewHead> missing = EnumSet.noneOf(ReviewHead.class);
                situation
                        .law()
                        .ruling(Parameters.REVIEW_HEADS)
                        .ifPresent(ruling -> missing.addAll(ruling.value().heads()));
                missing.removeAll(situation.act().examined());
                return missing.isEmpty()
                        ? lawful()
                        : because(
                                "还有 " + missing.size() + " 项规定的审核内容没有审核。",
                                "请逐项审核后再出具意见。",
                                situation
                                        .law()
                                        .ruling(Parameters.REVIEW_HEADS)
                                        .map(Ruling::clauses)
                                        .orElse(List.of()));
            });

    static final Rule<Situation<? extends GiveOpinion>> OPINION_FITS_PROBLEMS =
            new Rule<>("opinion-fits-problems", "审核结论与存在的问题是否一致？", List.of(PENALTY_58), situation -> {
                GiveOpinion act = situation.act();
                if (act.agrees() && !act.problems().isEmpty()) {
                    return because("勾选了存在问题的内容，结论不能是“同意”。", "请改为“存在问题”，或者去掉勾选。");
                }
                return !act.agrees() && act.problems().isEmpty()
                        ? because("结论是“存在问题”，但没有勾选存在问题的内容。", "请勾选存在问题的审核内容。")
                        : lawful();
            });

    private ReviewRules() {}

    private static boolean selfChecked(Situation<?> situation) {
        Digests now = situation.circumstances().digests();
        return situation
                .file()
                .last(SelfCheckWritten.class)
                .filter(check -> ReviewFile.binds(check.fact(), now))
                .isPresent();
    }
}
