package cn.mingjing.casework.papers;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.CaseId;
import cn.mingjing.casework.Defence.ServiceMode;
import cn.mingjing.casework.DocumentIssued;
import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.EvidenceKind;
import cn.mingjing.casework.Filing;
import cn.mingjing.casework.LeaderId;
import cn.mingjing.casework.Party;
import cn.mingjing.casework.PartyKind;
import cn.mingjing.casework.PenaltyKind;
import cn.mingjing.casework.Signature;
import cn.mingjing.casework.Worn;
import cn.mingjing.casework.acts.AddEvidence;
import cn.mingjing.casework.acts.Approve;
import cn.mingjing.casework.acts.ConfirmCorrection;
import cn.mingjing.casework.acts.DiscussCollectively;
import cn.mingjing.casework.acts.EndInvestigation;
import cn.mingjing.casework.acts.IssuePenaltyNotice;
import cn.mingjing.casework.acts.ProposeClosing;
import cn.mingjing.casework.acts.ProposeDecision;
import cn.mingjing.casework.acts.ProposeDropping;
import cn.mingjing.casework.acts.ProposeFiling;
import cn.mingjing.casework.acts.RecordInterview;
import cn.mingjing.casework.acts.RecordPayment;
import cn.mingjing.casework.acts.RecordScene;
import cn.mingjing.casework.acts.RegisterSource;
import cn.mingjing.casework.acts.ServeDecision;
import cn.mingjing.casework.acts.ServePenaltyNotice;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.China;
import cn.mingjing.law.Fen;
import cn.mingjing.law.Post;
import cn.mingjing.law.ReviewHead;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.review.acts.GiveOpinion;
import cn.mingjing.review.acts.SubmitForReview;
import cn.mingjing.review.acts.WriteSelfCheck;
import cn.mingjing.start.SettableClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One real, published case at dates of 2026: tobacco sold without a licence, fine 600 yuan. */
final class TobaccoCase {

    static final String SHOP = "金福家乐食品店";
    private static final String VIOLATION = "未取得烟草专卖零售许可证经营烟草制品零售业务";
    private static final String PLACE = "濮阳市华龙区赤龙南街佳和康庭12号楼101配建";

    private final CaseHandling handling;
    private final PaperOffice office;
    private final SettableClock clock;
    private final CaseId id = new CaseId(UUID.randomUUID());
    private Fen fine = Fen.ofYuan("600");

    TobaccoCase(CaseHandling handling, PaperOffice office, SettableClock clock) {
        this.handling = handling;
        this.office = office;
        this.clock = clock;
    }

    TobaccoCase fined(String yuan) {
        fine = Fen.ofYuan(yuan);
        return this;
    }

    CaseId id() {
        return id;
    }

    CaseFile file() {
        return handling.file(id, office.actor(Post.OFFICER)).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }

    private void goTo(int daysOn) {
        clock.moveTo(today().plusDays(daysOn)
                .atTime(LocalTime.of(17, 0))
                .atZone(China.ZONE)
                .toInstant());
    }

    Outcome perform(Post post, CaseAct act) {
        return handling.perform(id, act, office.actor(post));
    }

    private void act(Post post, CaseAct act) {
        PaperOffice.done(perform(post, act));
    }

    TobaccoCase registered() {
        act(
                Post.OFFICER,
                new RegisterSource(
                        "华龙区" + SHOP + VIOLATION + "案",
                        Filing.SourceKind.TRANSFER,
                        today(),
                        "濮阳市华龙区烟草专卖局",
                        "收到移送的案件移送函、物品清单、检查笔录复印件和询问笔录复印件。材料反映，当事人自2026年5月起未取得烟草专卖零售许可证经营烟草制品零售业务，现场有待售卷烟35条，8个品牌、9个规格。",
                        new Party(
                                PartyKind.INDIVIDUAL_BUSINESS,
                                "华龙区" + SHOP,
                                "120111600435901",
                                "赵小甲",
                                "410902198503120015",
                                PLACE,
                                "13800000000")));
        return this;
    }

    TobaccoCase filingProposed() {
        registered();
        act(
                Post.OFFICER,
                new ProposeFiling(
                        VIOLATION,
                        "有证据初步证明存在违法行为，依法应当给予行政处罚，属于本机关管辖，且在追责期限内。",
                        "《中华人民共和国行政处罚法》第五十四条",
                        Optional.empty(),
                        "",
                        office.officers()));
        return this;
    }

    /** Every post of the chain agrees. */
    TobaccoCase approved() {
        while (file().pendingProposal().isPresent()) {
            var pending = file().pendingProposal().orElseThrow();
            act(pending.fact().chain().get(file().approvals(pending).size()), new Approve("同意。"));
        }
        return this;
    }

    TobaccoCase dropped() {
        registered();
        act(Post.OFFICER, new ProposeDropping("经核查，现有证据不能证明存在违法行为。", "《中华人民共和国行政处罚法》第五十四条"));
        return approved();
    }

    TobaccoCase investigated(Signature theirs) {
        filingProposed().approved();
        goTo(1);
        act(
                Post.OFFICER,
                new RecordScene(
                        "赵小甲",
                        today().atTime(9, 0),
                        today().atTime(9, 40),
                        PLACE,
                        office.officers(),
                        Set.of(),
                        List.of(),
                        true,
                        Set.of(Worn.CREDENTIAL),
                        true,
                        "该店位于佳和康庭12号楼一层，门头标有“" + SHOP + "”字样，店内悬挂营业执照，未见烟草专卖零售许可证。\n执法人员对货架、收银台和里间库房逐一检查，拍摄照片2张。",
                        theirs));
        act(
                Post.OFFICER,
                new RecordInterview(
                        "赵小甲",
                        "当事人（经营者）",
                        today().atTime(10, 0),
                        today().atTime(10, 50),
                        "濮阳市市场监督管理局询问室",
                        office.officers(),
                        Set.of(),
                        List.of(),
                        true,
                        Set.of(Worn.CREDENTIAL),
                        true,
                        """
                        问：是否申请回避？
                        答：不申请回避。
                        问：你店是否取得了烟草专卖零售许可证？
                        答：没有。去问过，距离不够，没有办下来。
                        （出示物品清单）
                        问：店里有多少卷烟？
                        答：一共35条，8个牌子、9个规格，还没有卖出去。""",
                        theirs));
        return this;
    }

    /** With a piece of evidence that has this original. */
    TobaccoCase investigatedWith(OriginalRef original) {
        investigated(new Signature.SignedByParty("赵小甲"));
        act(
                Post.OFFICER,
                new AddEvidence(EvidenceKind.ELECTRONIC, "情况说明", "当事人提供", today(), "有关情况", List.of(original)));
        return this;
    }

    TobaccoCase concluded() {
        investigated(new Signature.SignedByParty("赵小甲"));
        evidence(EvidenceKind.DOCUMENTARY, "案件移送函、物品清单、检查笔录和询问笔录（复印件）", "濮阳市华龙区烟草专卖局", "案件来源和待售卷烟的品种、数量");
        evidence(EvidenceKind.DOCUMENTARY, "经营场所照片2张", "本机关执法人员拍摄", "经营场所和经营状况");
        evidence(EvidenceKind.EXPERT_OPINION, "烟草公司价格意见", "烟草公司", "涉案卷烟的经营总额为2051.94元");
        evidence(EvidenceKind.DOCUMENTARY, "身份证和营业执照复印件", "当事人提供", "当事人的主体资格");
        goTo(1);
        act(
                Post.OFFICER,
                new EndInvestigation(
                        "本机关收到濮阳市华龙区烟草专卖局移送的案件材料，经核查立案，进行了现场检查和询问，收集了有关证据。",
                        "移送材料、照片、价格意见、询问笔录和主体资格证明相互印证，足以认定。",
                        VIOLATION,
                        true,
                        draft()));
        return this;
    }

    private void evidence(EvidenceKind kind, String name, String source, String proves) {
        act(Post.OFFICER, new AddEvidence(kind, name, source, today(), proves, List.of()));
    }

    private DraftDecision draft() {
        return new DraftDecision(
                VIOLATION,
                "当事人自2026年5月起，在未取得烟草专卖零售许可证的情况下，在其经营场所从事烟草制品零售业务。现场有待售卷烟35条，涉及8个品牌、9个规格，尚未售出。经核价，经营总额为2051.94元，没有违法所得。",
                "《中华人民共和国烟草专卖法实施条例》第六条",
                "《中华人民共和国烟草专卖法实施条例》第五十七条",
                Set.of(PenaltyKind.FINE),
                "责令停止经营烟草制品零售业务；罚款" + fine.yuan().replace(".00", "") + "元。",
                fine,
                Fen.ofYuan("410.39"),
                Fen.ofYuan("20000"),
                Fen.ZERO,
                Fen.ZERO,
                today(),
                false,
                "立即停止销售烟草制品。",
                Optional.empty(),
                "",
                "当事人配合调查，没有从轻、减轻或者从重处罚的情节，在法定幅度内确定罚款数额。");
    }

    TobaccoCase reviewed() {
        concluded();
        act(Post.OFFICER, new WriteSelfCheck("主体适格，程序合法，事实清楚，证据充分，适用法律正确，裁量适当，文书齐备。"));
        act(Post.OFFICER, new SubmitForReview("随案移送全部案卷。"));
        goTo(1);
        act(
                Post.REVIEWER,
                new GiveOpinion(
                        true, EnumSet.allOf(ReviewHead.class), Set.of(), "事实清楚，证据充分，程序合法，适用法律准确，裁量适当。同意拟作决定。", ""));
        return this;
    }

    TobaccoCase noticed() {
        reviewed();
        act(Post.OFFICER, new IssuePenaltyNotice(today()));
        return this;
    }

    TobaccoCase decided() {
        noticed();
        act(
                Post.OFFICER,
                new ServePenaltyNotice(
                        today(), ServiceMode.IN_PERSON, PLACE, "赵小甲", office.officers(), Optional.empty(), ""));
        goTo(14);
        act(
                Post.DEPUTY_CHIEF,
                new DiscussCollectively(
                        today(),
                        "刘卫东",
                        Set.of(leader(Post.DEPUTY_CHIEF), leader(Post.CHIEF)),
                        "赵永明：事实清楚，裁量适当，同意。\n刘卫东：同意。",
                        2,
                        0));
        act(Post.OFFICER, new ProposeDecision("当事人在规定期限内没有提出陈述、申辩，也没有要求听证。"));
        return approved();
    }

    private LeaderId leader(Post post) {
        return new LeaderId(office.actor(post).person());
    }

    TobaccoCase closed() {
        decided();
        goTo(1);
        act(
                Post.OFFICER,
                new ServeDecision(
                        today(),
                        ServiceMode.LEFT_IN_PLACE,
                        PLACE,
                        "赵小甲",
                        office.officers(),
                        Optional.of(new OriginalRef("0".repeat(64), "留置照片.jpg", "image/jpeg", 1)),
                        "受送达人拒绝签收，由社区工作人员孙丽华见证，全程录像。"));
        act(Post.OFFICER, new RecordPayment(today(), fine, Fen.ZERO, Fen.ZERO, "20261212001"));
        act(Post.OFFICER, new ConfirmCorrection(today(), "已停止销售烟草制品。", office.officers()));
        act(Post.OFFICER, new ProposeClosing("处罚决定执行完毕。", "罚款已缴清，违法行为已改正。"));
        return approved();
    }

    /** The documents of a form, in the order in which they were made out. */
    List<DocumentIssued> issued(String form) {
        return file().all(DocumentIssued.class).stream()
                .map(CaseFile.Entry::fact)
                .filter(document -> document.kind().equals(form))
                .toList();
    }
}
