package cn.mingjing.catalogue.handling;

import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;
import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authority;
import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.ListState;
import cn.mingjing.catalogue.Listing.ReviewAsked;
import cn.mingjing.catalogue.acts.GivePriorReview;
import cn.mingjing.catalogue.acts.PassList;
import cn.mingjing.catalogue.acts.ReceivePriorReview;
import cn.mingjing.catalogue.acts.ReleaseList;
import cn.mingjing.catalogue.acts.ReportListChange;
import cn.mingjing.catalogue.acts.SubmitList;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Rule;
import cn.mingjing.law.Ruling;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a list becomes public, and by whose word (duties D-02, D-04, D-10 to D-12). */
final class ListRules {

    private static final Clause GUIDANCE = new Clause("国办发〔2018〕118号", "");
    private static final Clause SECRECY = new Clause("政府信息公开条例", "第十四条");

    static final Rule<ListSituation<?>> OWN_LIST = new Rule<>(
            "who-enforces-publishes",
            "是否由本机关编制公布？",
            List.of(GUIDANCE),
            situation ->
                    situation.file().id().authority().equals(situation.actor().authority())
                            ? lawful()
                            : because("谁执法谁公示：该清单属于其他机关。", "请由该机关办理。"));

    /** Whoever was merged into another authority publishes nothing more of its own. */
    static final Rule<ListSituation<?>> AT_WORK = new Rule<>(
            "authority-at-work",
            "本机关是否仍在履行职权？",
            List.of(new Clause("行政诉讼法", "第二十六条")),
            situation -> situation.authority().successorOn(situation.today()).isPresent()
                    ? because(text("list.succeeded"), text("list.succeeded.remedy"))
                    : lawful());

    static final Rule<ListSituation<? extends SubmitList>> NOT_EMPTY = new Rule<>(
            "list-not-empty",
            "清单是否有事项？",
            List.of(GUIDANCE),
            situation -> situation.draft().isEmpty() ? because("清单草稿还没有事项。", "请先填写或者导入事项，再提交审核。") : lawful());

    /** Acts cite an item by its code. */
    static final Rule<ListSituation<? extends SubmitList>> CODES_UNIQUE =
            new Rule<>("codes-unique", "事项编码是否不重复？", List.of(GUIDANCE), situation -> {
                Set<String> seen = new HashSet<>();
                String twice = situation.draft().stream()
                        .map(Item::code)
                        .filter(code -> !seen.add(code))
                        .distinct()
                        .limit(5)
                        .collect(Collectors.joining("、"));
                return twice.isEmpty() ? lawful() : because("事项编码重复：" + twice + "。", "请给每个事项不同的编码。");
            });

    static final Rule<ListSituation<? extends SubmitList>> NOT_BACKDATED = new Rule<>(
            "not-backdated",
            "生效日期是否不早于今天？",
            List.of(GUIDANCE),
            situation -> situation.act().effectiveFrom().isBefore(situation.today())
                    ? because("清单不能从今天以前的日期起生效：那时公众还看不到它。", "请填写今天或者以后的日期。")
                    : lawful());

    /** Who drew it up does not check it (duty D-04). */
    static final Rule<ListSituation<? extends PassList>> SECOND_PERSON = new Rule<>(
            "second-person-checks",
            "审核人与编制人是否为两人？",
            List.of(GUIDANCE),
            situation -> situation
                            .file()
                            .open()
                            .filter(open -> open.actor()
                                    .person()
                                    .equals(situation.actor().person()))
                            .isPresent()
                    ? because("编制人不能审核自己提交的清单。", "请由另一名公示审核人员审核。")
                    : lawful());

    static final Rule<ListSituation<? extends PassList>> READ_BY_A_PERSON = new Rule<>(
            "read-by-a-person",
            "审核人是否通读并确认不含不宜公开的内容？",
            List.of(SECRECY),
            situation -> situation.act().readInFull() && situation.act().nothingSecret()
                    ? lawful()
                    : because("没有确认已经通读、不含国家秘密、商业秘密和个人隐私，不能通过。", "请通读后逐项确认；有不宜公开内容的，请退回修改。"));

    static final Rule<ListSituation<? extends ReceivePriorReview>> REVIEWED_BEFOREHAND = new Rule<>(
            "prior-review-provided",
            "文件是否规定该清单公布前由其他机关审核？",
            List.of(GUIDANCE),
            situation -> situation.reviewer().isPresent()
                    ? lawful()
                    : because("约束本机关的文件没有规定该清单公布前须经其他机关审核。", "审核通过后可以直接公布。"));

    static final Rule<ListSituation<? extends ReceivePriorReview>> ANSWERED_BY_TODAY = new Rule<>(
            "answered-by-today",
            "答复日期是否不晚于今天？",
            List.of(GUIDANCE),
            situation -> situation.act().answeredOn().isAfter(situation.today())
                    ? because("答复日期不能晚于今天。", "请核对日期。")
                    : lawful());

    /** An agency that works in this installation answers itself; nobody writes down an answer in its name. */
    static final Rule<ListSituation<? extends ReceivePriorReview>> BY_LETTER = new Rule<>(
            "agency-answers-itself",
            "审核机关是否不在本系统内？",
            List.of(GUIDANCE),
            situation -> situation.file().asked().isPresent()
                    ? because(
                            "该清单已经送" + situation.agency().map(Authority::name).orElse("审核机关")
                                    + "在系统内审核，由该机关出具意见，本机关不能代为登记。",
                            "请等候该机关的意见。",
                            situation.file().asked().orElseThrow().clauses())
                    : lawful());

    static final Rule<ListSituation<?>> ASKED_TO_REVIEW =
            new Rule<>("asked-to-review", "该清单是否送本机关审核？", List.of(GUIDANCE), situation -> {
                var asked = situation.file().asked();
                boolean own = asked.filter(review ->
                                review.agency().equals(situation.actor().authority()))
                        .isPresent();
                return own
                        ? lawful()
                        : because(
                                "该清单没有送本机关审核，或者已经出具意见。",
                                "事前审核意见由文件规定的机关出具。",
                                asked.map(ReviewAsked::clauses).orElse(List.of(GUIDANCE)));
            });

    /** Who drew a list up or checked it does not review it for another agency. */
    static final Rule<ListSituation<? extends GivePriorReview>> NOT_OWN_WORK = new Rule<>(
            "reviews-others-work",
            "审核人是否没有编制、审核过该清单？",
            List.of(GUIDANCE),
            situation -> Stream.concat(situation.file().open().stream(), situation.file().passed().stream())
                            .anyMatch(recorded -> recorded.actor()
                                    .person()
                                    .equals(situation.actor().person()))
                    ? because(
                            "编制或者审核过该清单的人，不能代表审核机关出具意见。",
                            "请由审核机关的其他人员审核。",
                            situation.file().asked().map(ReviewAsked::clauses).orElse(List.of(GUIDANCE)))
                    : lawful());

    /** In Inner Mongolia the same-level judicial administration or market regulation agency comes first. */
    static final Rule<ListSituation<? extends ReleaseList>> PRIOR_REVIEW_DONE =
            new Rule<>("prior-review-done", "应当由其他机关事前审核的，是否已经审核同意？", List.of(GUIDANCE), situation -> {
                boolean free = situation.reviewer().isEmpty() || situation.reviewsItself();
                return free || situation.file().review().isPresent()
                        ? lawful()
                        : because(
                                "该清单公布前应当经"
                                        + situation
                                                .reviewer()
                                                .map(Ruling::value)
                                                .map(PriorReview::name)
                                                .orElse("有关机关")
                                        + "审核，还没有收到同意的意见。",
                                "请送审，收到书面意见后登记。",
                                situation.reviewer().map(Ruling::clauses).orElse(List.of()));
            });

    static final Rule<ListSituation<? extends ReportListChange>> CHANGED_BY_TODAY = new Rule<>(
            "changed-by-today",
            "变动日期是否不晚于今天？",
            List.of(GUIDANCE),
            situation -> situation.act().changedOn().isAfter(situation.today())
                    ? because("变动日期不能晚于今天。", "变动生效以后再登记。")
                    : lawful());

    private ListRules() {}

    static <S extends ListSituation<?>> Rule<S> at(ListState... allowed) {
        return new Rule<>(
                "order-of-release",
                "现在是否可以办理？",
                List.of(GUIDANCE),
                situation -> Arrays.asList(allowed).contains(situation.file().state())
                        ? lawful()
                        : because(
                                "该清单现处“"
                                        + text("enum.ListState."
                                                + situation.file().state()) + "”状态，此时不能办理。",
                                "请刷新页面查看最新状态。"));
    }
}
