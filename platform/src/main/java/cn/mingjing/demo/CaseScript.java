package cn.mingjing.demo;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.CaseId;
import cn.mingjing.casework.Defence.ServiceMode;
import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.EvidenceKind;
import cn.mingjing.casework.GradeCode;
import cn.mingjing.casework.Investigation.InterviewRecorded;
import cn.mingjing.casework.Investigation.SceneRecorded;
import cn.mingjing.casework.ItemCode;
import cn.mingjing.casework.LeaderId;
import cn.mingjing.casework.RecordedStep;
import cn.mingjing.casework.Signature;
import cn.mingjing.casework.StepNumber;
import cn.mingjing.casework.acts.AddEvidence;
import cn.mingjing.casework.acts.AddRecording;
import cn.mingjing.casework.acts.Approve;
import cn.mingjing.casework.acts.ConfirmCorrection;
import cn.mingjing.casework.acts.DiscussCollectively;
import cn.mingjing.casework.acts.EndInvestigation;
import cn.mingjing.casework.acts.IssuePenaltyNotice;
import cn.mingjing.casework.acts.ProposeClosing;
import cn.mingjing.casework.acts.ProposeDecision;
import cn.mingjing.casework.acts.ProposeFiling;
import cn.mingjing.casework.acts.RecordInterview;
import cn.mingjing.casework.acts.RecordPayment;
import cn.mingjing.casework.acts.RecordScene;
import cn.mingjing.casework.acts.RegisterSource;
import cn.mingjing.casework.acts.ServeDecision;
import cn.mingjing.casework.acts.ServePenaltyNotice;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.law.Fen;
import cn.mingjing.law.Post;
import cn.mingjing.law.RecordingStep;
import cn.mingjing.review.Answer;
import cn.mingjing.review.AskedOpinion;
import cn.mingjing.review.Reviewing.OpinionAsked;
import cn.mingjing.review.acts.AskOpinion;
import cn.mingjing.review.acts.Called;
import cn.mingjing.review.acts.ClassifyDecision;
import cn.mingjing.review.acts.GiveOpinion;
import cn.mingjing.review.acts.ReceiveOpinion;
import cn.mingjing.review.acts.SubmitForReview;
import cn.mingjing.review.acts.WriteSelfCheck;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One case of the demonstration, act by act; each method is one day's work. */
final class CaseScript {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final CaseHandling handling;
    private final PublicItems items;
    private final DemoFilm film;
    private final Office office;
    private final Matter matter;
    private final CaseId id = new CaseId(UUID.randomUUID());

    CaseScript(CaseHandling handling, PublicItems items, DemoFilm film, Office office, Matter matter) {
        this.handling = handling;
        this.items = items;
        this.film = film;
        this.office = office;
        this.matter = matter;
    }

    CaseId id() {
        return id;
    }

    private void act(Post post, CaseAct act) {
        Expect.done(handling.perform(id, act, office.actor(post)));
    }

    private CaseFile file() {
        return handling.file(id, office.actor(Post.OFFICER)).orElseThrow();
    }

    /** What is to be decided, on what was found on the day the source came in; no public benchmark is applied. */
    DraftDecision draft() {
        return matter.draft(file().source().receivedOn());
    }

    /** The same, with the grade of the public benchmark that holds on that day. */
    private DraftDecision draft(LocalDate day) {
        DraftDecision draft = draft();
        Optional<GradeCode> grade = items.grade(office, draft, day);
        boolean none = items.inForce(office, ListKind.DISCRETION, day) && grade.isEmpty();
        return draft.applying(grade, none ? "裁量权基准没有规定这种违法行为。" : "");
    }

    void register(LocalDate day) {
        act(
                Post.OFFICER,
                new RegisterSource(
                        matter.title(),
                        matter.origin.kind(),
                        day,
                        matter.origin.provider(),
                        matter.origin.clue(matter.party.name(), matter.violation),
                        matter.party));
    }

    void proposeFiling(LocalDate day) {
        Optional<ItemCode> item = items.item(office, matter.violation, day);
        boolean none = items.inForce(office, ListKind.ENFORCEMENT_ITEMS, day) && item.isEmpty();
        act(
                Post.OFFICER,
                new ProposeFiling(
                        matter.violation,
                        "有证据初步证明存在违法行为，依法应当给予行政处罚，属于本机关管辖，且在追责期限内。",
                        draft().provisionApplied(),
                        item,
                        none ? "清单中没有对应的处罚事项，已提请更新清单。" : "",
                        office.officers()));
    }

    /** Every post of the chain agrees. */
    void approve(LocalDate day) {
        while (file().pendingProposal().isPresent()) {
            var pending = file().pendingProposal().orElseThrow();
            Post next = pending.fact().chain().get(file().approvals(pending).size());
            act(next, new Approve("同意。"));
        }
    }

    void recordScene(LocalDate day) {
        act(
                Post.OFFICER,
                new RecordScene(
                        present(),
                        day.atTime(10, 0),
                        day.atTime(10, 40),
                        matter.party.address(),
                        office.officers(),
                        office.auxiliaries(),
                        matter.experts(),
                        true,
                        office.worn(),
                        true,
                        "执法人员出示执法证件，说明来意。" + draft().facts() + "当事人在场，对检查情况没有异议。",
                        new Signature.SignedByParty(present())));
        if (film.isAsked(office, RecordingStep.ON_SITE, day)) {
            film("现场检查", day.atTime(10, 0), day.atTime(10, 40), matter.party.address());
        }
    }

    /** Of the step that was recorded last. */
    private void film(String what, LocalDateTime from, LocalDateTime to, String place) {
        int step = RecordedStep.of(file()).getLast().number();
        act(
                Post.OFFICER,
                new AddRecording(
                        new StepNumber(step),
                        from,
                        to,
                        place,
                        office.division() + "-JLY-01",
                        true,
                        what + "全程，与笔录一致。",
                        film.named(what + ".mp4")));
    }

    void recordInterview(LocalDate day) {
        act(
                Post.OFFICER,
                new RecordInterview(
                        present(),
                        "当事人",
                        day.atTime(14, 30),
                        day.atTime(15, 20),
                        office.name(),
                        office.officers(),
                        Set.of(),
                        List.of(),
                        true,
                        office.worn(),
                        true,
                        """
                        问：我们是%s的执法人员，这是我们的执法证件。你依法享有陈述、申辩和申请回避的权利，是否申请回避？
                        答：看清楚了，不申请回避。
                        问：请说明%s的情况。
                        答：情况属实，我愿意改正。""".formatted(office.name(), matter.violation),
                        new Signature.SignedByParty(present())));
        if (film.isAsked(office, RecordingStep.EVIDENCE, day)) {
            film("询问", day.atTime(14, 30), day.atTime(15, 20), office.name());
        }
    }

    private String present() {
        return matter.party.representative().isEmpty() ? matter.party.name() : matter.party.representative();
    }

    /** The source's own paper, what was photographed on site, what the party brought to the interview. */
    void addEvidence(LocalDate day) {
        CaseFile file = file();
        LocalDate scene =
                file.last(SceneRecorded.class).orElseThrow().fact().endedAt().toLocalDate();
        LocalDate interview = file.last(InterviewRecorded.class)
                .orElseThrow()
                .fact()
                .endedAt()
                .toLocalDate();
        evidence(
                EvidenceKind.DOCUMENTARY,
                matter.origin.paper(),
                matter.origin.paperFrom(),
                "案件来源",
                file.source().receivedOn());
        evidence(EvidenceKind.PHYSICAL, "现场照片2张", "执法人员拍摄", "现场情况", scene);
        evidence(EvidenceKind.DOCUMENTARY, "主体资格证明复印件", "当事人提供", "当事人的主体资格", interview);
    }

    private void evidence(EvidenceKind kind, String name, String source, String proves, LocalDate obtained) {
        act(Post.OFFICER, new AddEvidence(kind, name, source, obtained, proves, List.of()));
    }

    void endInvestigation(LocalDate day) {
        act(
                Post.OFFICER,
                new EndInvestigation(course(), "上述证据来源合法，相互印证，足以认定违法事实。", matter.violation, false, draft(day)));
    }

    private String course() {
        CaseFile file = file();
        return "%s，%s。经核查，本机关于%s立案，指派两名执法人员调查。调查期间，执法人员进行了现场检查，询问了当事人，收集了有关证据。"
                .formatted(
                        DAY.format(file.source().receivedOn()),
                        matter.origin.beginning(),
                        DAY.format(file.filed().orElseThrow().filedOn()));
    }

    void checkOneself(LocalDate day) {
        act(Post.OFFICER, new WriteSelfCheck("主体适格，程序合法，事实清楚，证据充分，适用法律正确，裁量适当，文书齐备。"));
    }

    void submit(LocalDate day) {
        act(Post.OFFICER, new SubmitForReview("随案移送全部案卷。"));
    }

    void findNotMajor(LocalDate day) {
        act(
                Post.OFFICER,
                new ClassifyDecision(
                        Answer.NO, Answer.NO, Answer.NO, Answer.NO, Answer.NO, "处罚数额小，事实清楚，不涉及公共利益和第三人权益。"));
    }

    /** The reviewer asks the office's legal counsel, who answers the same day. */
    void hearCounsel(LocalDate day) {
        var counsel = new Called.OfRegister(DemoAdvisers.first(office.id()));
        act(Post.REVIEWER, new AskOpinion(counsel, "对" + matter.violation + "的定性是否准确，拟罚款数额的裁量是否适当？", Set.of()));
        int asked = file().last(OpinionAsked.class).orElseThrow().number();
        act(
                Post.REVIEWER,
                new ReceiveOpinion(new AskedOpinion(asked), day, "定性准确；当事人配合调查、没有从重情节，拟罚款数额适当。", Optional.empty()));
    }

    void agree(LocalDate day) {
        act(Post.REVIEWER, new GiveOpinion(true, office.reviewHeads(), Set.of(), "同意承办机构的意见。", ""));
    }

    void issueNotice(LocalDate day) {
        act(Post.OFFICER, new IssuePenaltyNotice(day));
    }

    void serveNotice(LocalDate day) {
        act(
                Post.OFFICER,
                new ServePenaltyNotice(
                        day,
                        ServiceMode.IN_PERSON,
                        matter.party.address(),
                        present(),
                        office.officers(),
                        Optional.empty(),
                        ""));
        filmService(day);
    }

    /** Both leaders; the law asks for it in market regulation, nothing speaks against it elsewhere. */
    void discuss(LocalDate day) {
        act(
                Post.CHIEF,
                new DiscussCollectively(
                        day,
                        office.staff(Post.CHIEF).name(),
                        Set.of(leader(Post.CHIEF), leader(Post.DEPUTY_CHIEF)),
                        "听取承办机构汇报和法制审核意见后，一致同意拟作决定。",
                        2,
                        0));
    }

    private LeaderId leader(Post post) {
        return new LeaderId(office.actor(post).person());
    }

    void proposeDecision(LocalDate day) {
        act(Post.OFFICER, new ProposeDecision("当事人在规定期限内没有提出陈述、申辩，也没有要求听证。"));
    }

    void serveDecision(LocalDate day) {
        act(
                Post.OFFICER,
                new ServeDecision(
                        day,
                        ServiceMode.IN_PERSON,
                        matter.party.address(),
                        present(),
                        office.officers(),
                        Optional.empty(),
                        ""));
        filmService(day);
    }

    private void filmService(LocalDate day) {
        if (film.isAsked(office, RecordingStep.SERVICE, day)) {
            film("送达", day.atTime(8, 30), day.atTime(8, 40), matter.party.address());
        }
    }

    void pay(LocalDate day) {
        if (draft().fine().isPositive()) {
            act(
                    Post.OFFICER,
                    new RecordPayment(
                            day,
                            draft().fine(),
                            Fen.ZERO,
                            draft().confiscation(),
                            "2026" + id.toString().substring(0, 8)));
        }
    }

    void confirmCorrection(LocalDate day) {
        act(Post.OFFICER, new ConfirmCorrection(day, "已经改正。", office.officers()));
    }

    void proposeClosing(LocalDate day) {
        act(
                Post.OFFICER,
                new ProposeClosing("处罚决定执行完毕。", draft().fine().isPositive() ? "罚款已缴清，违法行为已改正。" : "没收的设备已经交付，违法行为已改正。"));
    }
}
