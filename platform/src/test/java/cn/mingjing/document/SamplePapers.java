package cn.mingjing.document;

import cn.mingjing.law.Fen;
import cn.mingjing.law.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The papers of one real, published case (unlicensed sale of tobacco, fine 600 yuan), at dates of 2026. */
final class SamplePapers {

    static final String AGENCY = "濮阳市市场监督管理局";
    static final String CASE = "华龙区金福家乐食品店未取得烟草专卖零售许可证经营烟草制品零售业务案";
    static final List<CertifiedOfficer> OFFICERS =
            List.of(new CertifiedOfficer("张建国", "16090021033"), new CertifiedOfficer("李晓梅", "16090021047"));
    static final PartyParticulars PARTY = new PartyParticulars.SoleTrader(
            "华龙区金福家乐食品店", "营业执照", "120111600435901", "濮阳市华龙区赤龙南街佳和康庭12号楼101配建", "赵小甲", "410902198503120015");

    private static final String FACTS = """
            当事人自2026年5月起，在未取得烟草专卖零售许可证的情况下，在其经营场所从事烟草制品零售业务。2026年10月9日，濮阳市华龙区烟草专卖局执法人员检查时，现场发现当事人待售卷烟35条，涉及8个品牌、9个规格。
            经烟草公司核价，上述卷烟经营总额为2051.94元。上述卷烟购进后尚未售出，当事人没有违法所得。""";
    private static final String CIRCUMSTANCES = """
            2026年10月12日，本机关收到濮阳市华龙区烟草专卖局移送的案件材料，包括案件移送函、物品清单、检查笔录复印件和询问笔录复印件。材料反映，当事人自2026年5月起未取得烟草专卖零售许可证经营烟草制品零售业务，现场发现待售卷烟35条，涉及8个品牌、9个规格。
            经核查，当事人持有营业执照，未取得烟草专卖零售许可证，违法事实初步成立。""";
    private static final String FINDINGS = """
            该店位于佳和康庭12号楼一层，门头标有“金福家乐食品店”字样，店内悬挂营业执照，未见烟草专卖零售许可证。
            店内北侧为收银台，收银台后设有货架三层。执法人员对货架、收银台和里间库房逐一检查，未发现待售卷烟。赵小甲称，此前待售的35条卷烟已于2026年10月9日由烟草专卖局先行登记保存。
            店内未发现与烟草制品有关的价格标签、进货单据和销售记录。""";
    private static final String REASONS = """
            当事人未取得烟草专卖零售许可证经营烟草制品零售业务的行为，违反了《中华人民共和国烟草专卖法实施条例》第六条的规定，属于无烟草专卖零售许可证经营烟草制品零售业务的违法行为。""";
    private static final String DISCRETION = """
            当事人配合调查，没有法定的从轻、减轻或者从重处罚情节。依照《中华人民共和国烟草专卖法实施条例》第五十七条，罚款幅度为经营总额的百分之二十以上百分之五十以下，即410.39元以上1025.97元以下，决定罚款600.00元，在该幅度之内。""";
    private static final String BASIS = "《中华人民共和国烟草专卖法实施条例》第五十七条";
    private static final List<Penalty> PENALTIES =
            List.of(new Penalty.Other("责令停止经营烟草制品零售业务"), new Penalty.Fine(Fen.ofYuan("600")));
    private static final Term FIVE_WORKING_DAYS = new Term(5, Term.Unit.WORKING_DAY);

    private SamplePapers() {}

    static Instant at(int month, int day, int hour, int minute) {
        return LocalDateTime.of(2026, month, day, hour, minute)
                .atZone(cn.mingjing.law.China.ZONE)
                .toInstant();
    }

    static Optional<DocumentNumber> number(DocumentKind kind, int sequence) {
        return Optional.of(new DocumentNumber("濮市监", kind.usualWord(), 2026, sequence));
    }

    static Signature signed(String name, int month, int day) {
        return new Signature.Signed(name, at(month, day, 10, 0));
    }

    static FilingApproval filingApproval() {
        return filingApproval(CIRCUMSTANCES);
    }

    static FilingApproval filingApproval(String circumstances) {
        return new FilingApproval(
                AGENCY,
                number(DocumentKind.FILING, 5),
                FilingApproval.Proposal.FILE,
                CASE,
                "其他部门移送（濮阳市华龙区烟草专卖局）",
                LocalDate.of(2026, 10, 12),
                PARTY,
                circumstances,
                """
                当事人的行为涉嫌违反《中华人民共和国烟草专卖法实施条例》第六条的规定，依法应当给予行政处罚，属于本机关管辖，且在给予行政处罚的法定期限内。依据《中华人民共和国行政处罚法》第五十四条第二款，建议立案。""",
                OFFICERS,
                List.of(
                        new Endorsement("承办人意见", "建议立案调查。", List.of(signed("张建国", 10, 13), signed("李晓梅", 10, 13))),
                        new Endorsement("承办机构负责人意见", "同意立案，由张建国、李晓梅承办。", List.of(signed("王志强", 10, 13))),
                        new Endorsement("机关负责人意见", "同意。", List.of(signed("刘卫东", 10, 14)))));
    }

    static InterviewRecord interviewRecord(Optional<Signature> theirs) {
        return new InterviewRecord(
                AGENCY,
                CASE,
                1,
                new Span(at(10, 20, 9, 10), at(10, 20, 10, 5)),
                "濮阳市市场监督管理局综合行政执法支队询问室（濮阳市人民路中段199号）",
                OFFICERS,
                "主动出示执法证件，佩戴执法证件",
                "",
                "李晓梅",
                new InterviewRecord.Interviewee(
                        "赵小甲",
                        "男",
                        "居民身份证",
                        "410902198503120015",
                        "华龙区金福家乐食品店",
                        "经营者",
                        "濮阳市华龙区赤龙南街佳和康庭6号楼2单元301室",
                        "13800000000",
                        "当事人（经营者）"),
                new RightsTold("看清楚了。", "听清楚了，不申请回避。"),
                List.of(
                        new InterviewRecord.Exchange("请介绍你的身份和所从事的经营活动。", "我是华龙区金福家乐食品店的经营者，店里主要卖食品和日用品。"),
                        new InterviewRecord.Exchange("你店是否取得了烟草专卖零售许可证？", "没有。去问过，说附近已经有零售点，距离不够，就没有办下来。"),
                        new InterviewRecord.Exchange("你店从什么时候开始卖烟？", "从今年5月开始的，有顾客来问，就进了一些放在柜台里。"),
                        new InterviewRecord.Exchange(
                                "2026年10月9日烟草专卖局检查时，店里有多少卷烟？", "一共35条，8个牌子、9个规格，都是进来准备卖的，还没有卖出去。清单我核对过，数目没有错。"),
                        new InterviewRecord.Exchange("这些卷烟的价格是怎么核定的？", "烟草公司出具了价格意见，一共2051.94元，我没有意见。"),
                        new InterviewRecord.Exchange("卖烟有没有获利？", "还没有卖出去，没有赚到钱。"),
                        new InterviewRecord.Exchange("你还有什么要补充的？", "没有了。我知道错了，今后不再卖烟，希望从轻处理。")),
                "以上笔录我已看过，与我说的一致。",
                theirs,
                List.of(signed("张建国", 10, 20), signed("李晓梅", 10, 20)),
                Optional.of(signed("李晓梅", 10, 20)));
    }

    static OnSiteRecord onSiteRecord(Optional<Signature> theirs) {
        return onSiteRecord(theirs, FINDINGS);
    }

    static OnSiteRecord onSiteRecord(Optional<Signature> theirs, String findings) {
        return new OnSiteRecord(
                AGENCY,
                CASE,
                new Span(at(10, 15, 14, 30), at(10, 15, 15, 20)),
                "濮阳市华龙区赤龙南街佳和康庭12号楼101配建",
                new OnSiteRecord.Inspected("华龙区金福家乐食品店", "赵小甲", "赵小甲（经营者）", "410902198503120015", "13800000000"),
                OFFICERS,
                "主动出示执法证件，佩戴执法证件",
                "执法辅助人员吴昊；专家孟晓（濮阳市烟草质量监督检测站，现场鉴别卷烟真伪）",
                "李晓梅",
                Optional.of(new OnSiteRecord.Witness("孙丽华", "410902197811230026", "佳和康庭社区居民委员会")),
                new RightsTold("看清楚了。", "听清楚了，不申请回避。"),
                findings,
                "执法人员对经营场所外观、营业执照和货架拍摄照片2张，复制营业执照和身份证各1份，由赵小甲确认与原件一致并签名。未采取行政强制措施。",
                "全程音像记录，执法记录仪编号DSJ-0217，自14时28分进入现场开始，至15时22分离开现场结束。",
                "以上笔录我已看过，情况属实。",
                theirs,
                Optional.of(signed("孙丽华", 10, 15)),
                List.of(signed("张建国", 10, 15), signed("李晓梅", 10, 15)),
                Optional.of(signed("李晓梅", 10, 15)));
    }

    static ReviewOpinion reviewOpinion() {
        return new ReviewOpinion(
                AGENCY,
                number(DocumentKind.REVIEW_OPINION, 9),
                CASE,
                PARTY.name(),
                1,
                "综合行政执法支队一大队",
                LocalDate.of(2026, 10, 26),
                List.of("行政处罚决定书（送审稿）", "案件调查终结报告", "合法性自查意见", "证据材料一册（12件）和证据清单"),
                List.of(
                        new ReviewOpinion.Head("执法主体是否合法，执法人员是否具备执法资格", "主体合法；承办人员二人，执法证件均在有效期内。"),
                        new ReviewOpinion.Head("执法程序是否合法", "立案、调查取证、权利告知程序合法，记录完整。"),
                        new ReviewOpinion.Head("案件事实是否清楚，证据是否合法充分", "事实清楚，证据确实、充分，来源合法。"),
                        new ReviewOpinion.Head(
                                "适用法律、法规、规章是否准确，裁量基准运用是否适当", "适用法律准确；罚款600元在法定幅度410.39元至1025.97元之内，裁量适当。"),
                        new ReviewOpinion.Head("执法是否超越法定权限", "未超越法定权限。"),
                        new ReviewOpinion.Head("行政执法文书是否完备、规范", "文书完备、规范。"),
                        new ReviewOpinion.Head("违法行为是否涉嫌犯罪、需要移送司法机关", "经营总额2051.94元，未达到移送标准，不需要移送。")),
                List.of("法律顾问郑立（河南某某律师事务所，执业证号14109201910000001）：案件定性准确，罚款幅度适当。"),
                ReviewOpinion.Verdict.AGREE,
                "经审核，本案主体合法，事实清楚，证据充分，程序合法，适用法律准确，裁量适当，文书规范。同意按送审稿作出行政处罚决定。",
                List.of(
                        new ReviewOpinion.BoundFile(
                                "行政处罚决定书（送审稿）", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
                        new ReviewOpinion.BoundFile(
                                "证据清单", "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752")),
                List.of(
                        new Endorsement("审核人员", "同意。", List.of(signed("陈思远", 10, 28))),
                        new Endorsement("审核机构负责人", "同意。", List.of(signed("周敏", 10, 29)))));
    }

    static PenaltyNotice penaltyNotice(Optional<PenaltyNotice.HearingRight> hearing) {
        return penaltyNotice(hearing, FACTS);
    }

    /** With more lines among the facts. */
    static PenaltyNotice penaltyNotice(String more) {
        return penaltyNotice(Optional.empty(), FACTS + "\n" + more);
    }

    private static PenaltyNotice penaltyNotice(Optional<PenaltyNotice.HearingRight> hearing, String facts) {
        return new PenaltyNotice(
                AGENCY,
                number(DocumentKind.PENALTY_NOTICE, 17),
                PARTY,
                "未取得烟草专卖零售许可证经营烟草制品零售业务",
                facts,
                List.of(
                        "濮阳市华龙区烟草专卖局案件移送函、物品清单、检查笔录复印件、询问笔录复印件各1份",
                        "经营场所照片2张",
                        "烟草公司价格意见1份",
                        "询问笔录1份（2页）",
                        "当事人身份证和营业执照复印件各1份"),
                "",
                REASONS + "\n" + "依据" + BASIS + "，应当责令停止经营烟草制品零售业务，没收违法所得，处违法经营总额百分之二十以上百分之五十以下的罚款。\n"
                        + "当事人没有法定的从轻、减轻或者从重处罚情节，拟处罚款600.00元，在法定幅度之内。",
                PENALTIES,
                FIVE_WORKING_DAYS,
                Optional.of("《市场监督管理行政处罚程序规定》第五十七条"),
                hearing,
                new PenaltyNotice.Contact("张建国、李晓梅", "0393-8910000", "濮阳市人民路中段199号"),
                Optional.of(LocalDate.of(2026, 11, 3)));
    }

    private static final String PAYING =
            "当事人应当自收到本行政处罚决定书之日起15日内，持本决定书到中国银行濮阳分行营业部（账号：4100123456789012345）缴纳罚款，也可以通过电子支付系统（https://pay.example.cn/fines）缴纳。逾期不缴纳罚款的，依据《中华人民共和国行政处罚法》第七十二条第一款第一项的规定，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额。";

    static PenaltyDecision penaltyDecision() {
        return penaltyDecision(AGENCY, PARTY, FACTS, PENALTIES);
    }

    static PenaltyDecision penaltyDecision(
            String agency, PartyParticulars party, String facts, List<Penalty> penalties) {
        boolean money = penalties.stream().anyMatch(penalty -> !(penalty instanceof Penalty.Other));
        return new PenaltyDecision(
                agency,
                number(DocumentKind.PENALTY_DECISION, 17),
                party,
                CASE,
                """
                2026年10月12日，本机关收到濮阳市华龙区烟草专卖局移送的当事人涉嫌无烟草专卖零售许可证经营烟草制品零售业务的案件材料。经核查，本机关于2026年10月14日立案，指派执法人员调查。调查期间，执法人员对当事人的经营场所进行了检查，询问了当事人，收集了有关证据。""",
                facts,
                List.of(
                        new PenaltyDecision.EvidenceItem(
                                "濮阳市华龙区烟草专卖局案件移送函、物品清单、检查笔录复印件、询问笔录复印件各1份", "案件来源以及现场发现待售卷烟的品种和数量"),
                        new PenaltyDecision.EvidenceItem("经营场所照片2张", "当事人的经营场所和经营状况"),
                        new PenaltyDecision.EvidenceItem("烟草公司价格意见1份", "涉案卷烟的经营总额为2051.94元"),
                        new PenaltyDecision.EvidenceItem("2026年10月20日对当事人的询问笔录1份（2页）", "当事人未取得烟草专卖零售许可证经营烟草制品的事实和经过"),
                        new PenaltyDecision.EvidenceItem("当事人身份证和营业执照复印件各1份", "当事人的主体资格")),
                "",
                """
                2026年11月4日，本机关向当事人送达了濮市监罚告〔2026〕17号《行政处罚告知书》，告知拟作出行政处罚的内容及事实、理由、依据和当事人依法享有的权利。当事人在规定期限内未提出陈述、申辩意见。""",
                Optional.empty(),
                "本机关认为：" + REASONS,
                DISCRETION,
                BASIS,
                penalties,
                money ? PAYING : "本行政处罚自本行政处罚决定书送达之日起执行。",
                "如不服本行政处罚决定，可以自收到本决定书之日起60日内向濮阳市人民政府申请行政复议，也可以自收到本决定书之日起6个月内依法向濮阳市华龙区人民法院提起行政诉讼。申请行政复议或者提起行政诉讼期间，行政处罚不停止执行，法律另有规定的除外。",
                Optional.of(LocalDate.of(2026, 11, 18)));
    }

    static ServiceReceipt serviceReceipt(Optional<Signature> theirs, ServiceReceipt.Way way) {
        return new ServiceReceipt(
                AGENCY,
                number(DocumentKind.SERVICE, 31),
                CASE,
                PARTY.name(),
                List.of(new ServiceReceipt.ServedPaper("行政处罚决定书", number(DocumentKind.PENALTY_DECISION, 17), 1)),
                way,
                "濮阳市华龙区赤龙南街佳和康庭12号楼101配建",
                Optional.of(LocalDate.of(2026, 11, 20)),
                "",
                theirs,
                theirs.filter(Signature.Refused.class::isInstance).map(refused -> signed("孙丽华", 11, 20)),
                OFFICERS,
                List.of(signed("张建国", 11, 20), signed("李晓梅", 11, 20)),
                "");
    }

    static PlainForm evidenceList() {
        return new PlainForm(
                "证据清单",
                AGENCY,
                Optional.empty(),
                CASE,
                List.of(new Line("案件名称", CASE), new Line("当事人", PARTY.name())),
                List.of(new PlainForm.Section.Table(
                        "",
                        List.of("序号", "证据名称", "种类", "来源", "证明内容"),
                        List.of(
                                List.of("1", "案件移送函", "书证", "濮阳市华龙区烟草专卖局", "案件来源"),
                                List.of("2", "物品清单", "书证", "濮阳市华龙区烟草专卖局", "待售卷烟35条，8个品牌、9个规格"),
                                List.of("3", "检查笔录（复印件）", "现场笔录", "濮阳市华龙区烟草专卖局", "现场发现待售卷烟的经过"),
                                List.of("4", "经营场所照片", "书证", "本机关执法人员拍摄", "经营场所和经营状况"),
                                List.of("5", "价格意见", "书证", "烟草公司", "经营总额2051.94元"),
                                List.of("6", "询问笔录", "当事人的陈述", "本机关执法人员制作", "违法事实和经过")))),
                List.of(new Endorsement("整理人", "", List.of(signed("李晓梅", 10, 23)))));
    }

    static PlainForm discussion() {
        return new PlainForm(
                "行政处罚案件集体讨论记录",
                AGENCY,
                Optional.empty(),
                CASE,
                List.of(
                        new Line("案件名称", CASE),
                        new Line("讨论时间", "2026年11月12日15时0分至15时40分"),
                        new Line("讨论地点", "局五楼会议室"),
                        new Line("主持人", "刘卫东（局长）"),
                        new Line("出席人员", "刘卫东、赵永明、何静、马腾"),
                        new Line("列席人员", "王志强（承办机构负责人）、周敏（法制审核机构负责人）、张建国（承办人，不参加表决）"),
                        new Line("记录人", "吴倩")),
                List.of(
                        new PlainForm.Section.Text("一、案情和处理意见汇报", FACTS + "\n承办机构建议责令停止经营烟草制品零售业务，罚款600.00元。法制审核机构同意。"),
                        new PlainForm.Section.Text("二、讨论意见", "赵永明：事实清楚，证据充分，同意承办机构的意见。\n何静：裁量适当，同意。\n马腾：同意。\n刘卫东：同意。"),
                        new PlainForm.Section.Text("三、结论", "出席人员四人，同意四人，一致同意作出行政处罚决定。")),
                List.of(
                        new Endorsement(
                                "出席人员签名",
                                "",
                                List.of(
                                        signed("刘卫东", 11, 12),
                                        signed("赵永明", 11, 12),
                                        signed("何静", 11, 12),
                                        signed("马腾", 11, 12))),
                        new Endorsement("记录人签名", "", List.of(signed("吴倩", 11, 12)))));
    }
}
