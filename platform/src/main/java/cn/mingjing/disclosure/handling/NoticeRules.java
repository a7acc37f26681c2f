package cn.mingjing.disclosure.handling;

import static cn.mingjing.law.Rule.because;
import static cn.mingjing.law.Rule.lawful;

import cn.mingjing.disclosure.NoticeFile;
import cn.mingjing.disclosure.Noticing.NoticeDrafted;
import cn.mingjing.disclosure.TreatedPart;
import cn.mingjing.disclosure.acts.DraftNotice;
import cn.mingjing.disclosure.acts.ReleaseNotice;
import cn.mingjing.disclosure.acts.ReportError;
import cn.mingjing.disclosure.treatment.Identifiers;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Rule;
import java.util.List;
import java.util.stream.Collectors;

/** What may become public, and by whose word. */
final class NoticeRules {

    /** Why personal matters stay inside. */
    static final List<Clause> PRIVACY = List.of(new Clause("行政处罚法", "第五十条"), new Clause("个人信息保护法", "第二十八条"));

    private static final Clause SECRECY = new Clause("行政处罚法", "第五十条");
    private static final Clause PUBLICITY = new Clause("行政处罚法", "第四十八条");
    private static final Clause WHO_ENFORCES_PUBLISHES = new Clause("国办发〔2018〕118号", "");

    static final Rule<NoticeSituation<?>> DECIDED = new Rule<>(
            "decided",
            "是否已经作出处罚决定？",
            List.of(PUBLICITY),
            situation -> situation
                            .file()
                            .last(cn.mingjing.casework.Deciding.DecisionMade.class)
                            .isPresent()
                    ? lawful()
                    : because("本案还没有作出处罚决定，没有可以公示的内容。", "作出决定后再拟公示稿。"));

    static final Rule<NoticeSituation<?>> OWN_AUTHORITY = new Rule<>(
            "who-enforces-publishes",
            "是否由作出决定的机关公示？",
            List.of(WHO_ENFORCES_PUBLISHES),
            situation -> situation
                            .decider()
                            .publisher()
                            .filter(situation.actor().authority()::equals)
                            .isPresent()
                    ? lawful()
                    : because("谁执法谁公示：该决定由其他机关作出。", "请由作出决定的机关公示。"));

    static final Rule<NoticeSituation<? extends ReportError>> FOUND_BY_TODAY = new Rule<>(
            "found-by-today",
            "发现差错的日期是否不晚于今天？",
            List.of(PUBLICITY),
            situation -> situation.act().foundOn().isAfter(situation.today())
                    ? because("发现差错的日期不能晚于今天。", "请核对日期。")
                    : lawful());

    /** Author and checker are two people (duty D-04). */
    static final Rule<NoticeSituation<? extends ReleaseNotice>> SECOND_PERSON = new Rule<>(
            "second-person-checks",
            "审核人与拟稿人是否为两人？",
            List.of(WHO_ENFORCES_PUBLISHES, SECRECY),
            situation -> situation
                            .notice()
                            .openDraft()
                            .filter(draft -> draft.actor()
                                    .person()
                                    .equals(situation.actor().person()))
                            .isPresent()
                    ? because("拟稿人不能审核自己拟的公示稿。", "请由另一名公示审核人员审核。")
                    : lawful());

    static final Rule<NoticeSituation<? extends ReleaseNotice>> READ_BY_A_PERSON = new Rule<>(
            "read-by-a-person",
            "审核人是否通读全文并确认不含不宜公开的内容？",
            List.of(SECRECY),
            situation -> situation.act().readInFull() && situation.act().noPersonalMatter()
                    ? lawful()
                    : because("没有确认已通读全文、不含国家秘密、商业秘密和个人隐私，不能发布。", "请通读公示稿后逐项确认；有不宜公开内容的，请退回修改。"));

    /** The draft's own words; what is made of them is looked at by {@link ReleaseGate}. */
    static final Rule<NoticeSituation<? extends ReleaseNotice>> NO_IDENTIFIERS =
            new Rule<>("no-identifiers", "公示稿中是否没有本案的个人信息？", PRIVACY, situation -> {
                String text = ReleasedText.of(situation);
                List<String> found = Identifiers.of(situation.file()).foundIn(text);
                return found.isEmpty()
                        ? lawful()
                        : because(
                                "公示稿中还有不宜公开的个人信息："
                                        + found.stream()
                                                .map(NoticeRules::hinted)
                                                .collect(Collectors.joining("、")) + "。",
                                "请退回拟稿人作隐名、删除处理。");
            });

    static final Rule<NoticeSituation<? extends DraftNotice>> TREATED_ALREADY =
            new Rule<>("treated-already", "拟稿是否已经去除个人信息？", List.of(SECRECY), situation -> {
                DraftNotice act = situation.act();
                String text = String.join("\n", act.violation(), act.facts(), act.content(), act.correction());
                List<String> found = Identifiers.of(situation.file()).foundIn(text);
                return found.isEmpty()
                        ? lawful()
                        : because(
                                "文字中还有不宜公开的个人信息："
                                        + found.stream()
                                                .map(NoticeRules::hinted)
                                                .collect(Collectors.joining("、")) + "。",
                                "请作隐名、删除处理后再提交。");
            });

    private NoticeRules() {}

    static Rule<NoticeSituation<?>> at(NoticeFile.State... allowed) {
        return new Rule<>(
                "order-of-disclosure",
                "现在是否可以办理？",
                List.of(WHO_ENFORCES_PUBLISHES),
                situation -> List.of(allowed).contains(situation.notice().state())
                        ? lawful()
                        : because(
                                "该公示信息现处“"
                                        + cn.mingjing.casework.Words.ofConstant(
                                                situation.notice().state()) + "”状态，此时不能办理。",
                                "请刷新页面查看最新状态。"));
    }

    /** Enough to find it, not enough to tell it. */
    static String hinted(String secret) {
        return secret.substring(0, 1) + "…（共" + secret.length() + "字）";
    }

    /** Everything a draft would make public, as one text. */
    static final class ReleasedText {

        private ReleasedText() {}

        static String of(NoticeSituation<?> situation) {
            NoticeDrafted draft = situation.notice().last(NoticeDrafted.class).orElseThrow();
            String treated = draft.treated().stream().map(TreatedPart::text).collect(Collectors.joining("\n"));
            return treated + "\n" + ShownFields.text(situation.file(), draft.shown());
        }
    }
}
