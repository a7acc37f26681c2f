package cn.mingjing.casework.handling;

import cn.mingjing.calendar.Whose;
import cn.mingjing.casework.Approval.Approved;
import cn.mingjing.casework.Approval.Returned;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseId;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.Deciding.DecisionProposed;
import cn.mingjing.casework.Defence.DefenceWaived;
import cn.mingjing.casework.Defence.PenaltyNoticeServed;
import cn.mingjing.casework.Defence.StatementReceived;
import cn.mingjing.casework.Defence.StatementReexamined;
import cn.mingjing.casework.Filing.CaseDropped;
import cn.mingjing.casework.Filing.CaseFiled;
import cn.mingjing.casework.Filing.SourceRegistered;
import cn.mingjing.casework.Incidental.ErasureProposed;
import cn.mingjing.casework.Incidental.ExtensionProposed;
import cn.mingjing.casework.Incidental.InvestigationResumed;
import cn.mingjing.casework.Incidental.InvestigationSuspended;
import cn.mingjing.casework.Incidental.InvestigationTerminated;
import cn.mingjing.casework.Incidental.RecusalProposed;
import cn.mingjing.casework.Incidental.SuspensionProposed;
import cn.mingjing.casework.Incidental.TermExtended;
import cn.mingjing.casework.Incidental.TerminationProposed;
import cn.mingjing.casework.Incidental.UncountedTimeBegun;
import cn.mingjing.casework.Incidental.UncountedTimeEnded;
import cn.mingjing.casework.Payments;
import cn.mingjing.casework.Performing.CaseClosed;
import cn.mingjing.casework.Performing.DecisionServed;
import cn.mingjing.casework.Performing.PaymentRecorded;
import cn.mingjing.casework.Proposal;
import cn.mingjing.duty.Basis;
import cn.mingjing.duty.DutyChange;
import cn.mingjing.duty.DutyChange.Arises;
import cn.mingjing.duty.DutyChange.Discharged;
import cn.mingjing.duty.DutyKey;
import cn.mingjing.duty.DutySource;
import cn.mingjing.duty.Length;
import cn.mingjing.duty.Matter;
import cn.mingjing.duty.Owner;
import cn.mingjing.duty.StreamSoFar;
import cn.mingjing.facts.Recorded;
import cn.mingjing.facts.StreamId;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Parameter;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Post;
import cn.mingjing.law.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the ordinary penalty procedure owes, from the source of a case to its close. */
@Component
class CaseDuties implements DutySource {

    /** The duty to decide the case in time. */
    static final String DECIDE = "decide-case";

    @Override
    public List<DutyChange> after(Recorded<?> recorded, StreamSoFar stream) {
        if (!CaseId.isCase(recorded.id().stream())) {
            return List.of();
        }
        var owed = new Owed(recorded, stream);
        return switch (recorded.fact()) {
            case SourceRegistered source ->
                List.of(owed.arises(
                        "file-case", "作出立案或者不予立案决定", Post.OFFICER, Parameters.FILE_CASE, "第五十四条", source.receivedOn()));
            case Proposal proposal -> owed.proposed(proposal);
            case Approved approved -> owed.approved(approved.proposal());
            case Returned returned -> List.of(owed.done("approve", returned.proposal()));
            case CaseFiled filed ->
                List.of(
                        owed.done("file-case"),
                        owed.arises(DECIDE, "作出处罚决定", Post.OFFICER, Parameters.DECIDE_CASE, "第六十条", filed.filedOn()));
            case CaseDropped dropped -> List.of(owed.done("file-case"));
            case PenaltyNoticeServed served ->
                List.of(owed.awaits(
                        "await-defence", "当事人陈述、申辩期限", served, recorded.id().number()));
            case DefenceWaived waived -> owed.lastOf(PenaltyNoticeServed.class, "await-defence");
            case StatementReceived received ->
                List.of(owed.promptly(
                        "reexamine-statement", "复核陈述、申辩", "第四十五条", recorded.id().number()));
            case StatementReexamined reexamined -> owed.lastOf(StatementReceived.class, "reexamine-statement");
            case DecisionMade decision ->
                List.of(
                        owed.done(DECIDE),
                        owed.arises(
                                "serve-decision",
                                "送达处罚决定书",
                                Post.OFFICER,
                                Parameters.SERVE_DECISION,
                                "第六十一条",
                                decision.decidedOn()));
            case DecisionServed served -> owed.served(served);
            case PaymentRecorded payment -> owed.paid(payment);
            case CaseClosed closed -> List.of(owed.done("close-case"));
            case TermExtended extended -> List.of(owed.extended(extended));
            case UncountedTimeBegun begun ->
                List.of(owed.excluded(begun, recorded.id().number(), Optional.empty()));
            case UncountedTimeEnded ended -> List.of(owed.excludedUntil(ended));
            case InvestigationSuspended suspended ->
                List.of(
                        owed.paused(suspended, recorded.id().number(), Optional.empty()),
                        owed.promptly(
                                "resume-investigation",
                                "中止的原因消除后恢复调查",
                                "第五十四条",
                                recorded.id().number()));
            case InvestigationResumed resumed -> owed.resumed(resumed);
            case InvestigationTerminated terminated -> owed.terminated(terminated);
            default -> List.of();
        };
    }

    /** The changes one fact of one case brings. */
    private record Owed(Recorded<?> recorded, StreamSoFar stream) {

        private StreamId about() {
            return recorded.id().stream();
        }

        private CaseFile file() {
            return new CaseFile(CaseId.of(about()), stream.facts());
        }

        private Matter matter(String title, String action) {
            return new Matter(title, file().source().title(), action, "/desk/cases/" + about().id());
        }

        private Owner owner(Post post) {
            return Owner.of(file().authority().orElseThrow(), post);
        }

        private static Basis basis(String article, String summary) {
            return new Basis(List.of(new Clause("行政处罚法", article)), summary);
        }

        DutyChange arises(String kind, String title, Post post, Parameter<Term> term, String article, LocalDate from) {
            return new Arises(
                    DutyKey.of(kind, about()),
                    matter(title, "去办理"),
                    owner(post),
                    Whose.AUTHORITY,
                    from,
                    new Length.Provided(term, ActKind.PENALTY, basis(article, "应当及时办理，文件没有规定具体天数。")));
        }

        DutyChange promptly(String kind, String title, String article, int occasion) {
            return new Arises(
                    new DutyKey(kind, about(), occasion),
                    matter(title, "去办理"),
                    owner(Post.OFFICER),
                    Whose.AUTHORITY,
                    recorded.recordedAt(),
                    new Length.Promptly(basis(article, "应当及时办理。")));
        }

        DutyChange done(String kind) {
            return new Discharged(DutyKey.of(kind, about()), recorded.occurredAt());
        }

        DutyChange done(String kind, int occasion) {
            return new Discharged(new DutyKey(kind, about(), occasion), recorded.occurredAt());
        }

        /** The first post of the chain has to say something to the proposal. */
        List<DutyChange> proposed(Proposal proposal) {
            List<DutyChange> changes = new ArrayList<>(List.of(new Arises(
                    new DutyKey("approve", about(), recorded.id().number()),
                    matter("审批" + subject(proposal), "去审批"),
                    owner(proposal.chain().getFirst()),
                    Whose.AUTHORITY,
                    recorded.recordedAt(),
                    new Length.Promptly(
                            proposal instanceof RecusalProposed
                                    ? basis("第四十三条", "回避由机关负责人决定，决定前不停止调查。")
                                    : basis("第五十七条", "由机关负责人审查决定。")))));
            if (proposal instanceof DecisionProposed) {
                changes.addAll(lastOf(PenaltyNoticeServed.class, "await-defence"));
            }
            return changes;
        }

        private static String subject(Proposal proposal) {
            return switch (proposal) {
                case cn.mingjing.casework.Filing.FilingProposed filing -> "立案";
                case cn.mingjing.casework.Filing.DropProposed drop -> "不予立案";
                case DecisionProposed decision -> "处罚决定";
                case cn.mingjing.casework.Performing.ClosingProposed closing -> "结案";
                case ExtensionProposed extension -> "延长办案期限";
                case RecusalProposed recusal -> "回避";
                case ErasureProposed erasure -> "删除个人信息";
                case SuspensionProposed suspension -> "中止调查";
                case TerminationProposed termination -> "终止调查";
            };
        }

        /** The next post of the chain, or nobody any more. */
        List<DutyChange> approved(int number) {
            CaseFile file = file();
            var proposal = file.all(Proposal.class).stream()
                    .filter(entry -> entry.number() == number)
                    .findFirst()
                    .orElseThrow();
            int agreed = file.approvals(proposal).size();
            List<Post> chain = proposal.fact().chain();
            return List.of(
                    agreed < chain.size()
                            ? new DutyChange.Reassigned(
                                    new DutyKey("approve", about(), number), owner(chain.get(agreed)))
                            : done("approve", number));
        }

        private DutyKey decide() {
            return DutyKey.of(DECIDE, about());
        }

        /** As long as the documents allow, or until the day the leaders set. */
        DutyChange extended(TermExtended extended) {
            Basis statute = basis("第六十条", "法律、法规、规章另有规定的，从其规定。");
            Length by = extended.until()
                    .<Length>map(day -> new Length.Until(day, statute))
                    .orElseGet(() -> new Length.Provided(Parameters.DECIDE_CASE_EXTENSION, ActKind.PENALTY, statute));
            return new DutyChange.Extended(decide(), by, extended.reason());
        }

        DutyChange excluded(UncountedTimeBegun begun, int number, Optional<LocalDate> to) {
            return new DutyChange.Excluded(
                    decide(), "uncounted-" + number, begun.from(), to, begun.reason(), begun.clauses());
        }

        DutyChange excludedUntil(UncountedTimeEnded ended) {
            return file().all(UncountedTimeBegun.class).stream()
                    .filter(begun -> begun.number() == ended.begun())
                    .findFirst()
                    .map(begun -> excluded(begun.fact(), begun.number(), Optional.of(ended.to())))
                    .orElseThrow();
        }

        DutyChange paused(InvestigationSuspended suspended, int number, Optional<LocalDate> to) {
            return new DutyChange.Excluded(
                    decide(),
                    "suspension-" + number,
                    suspended.suspendedOn(),
                    to,
                    suspended.reason(),
                    suspended.clauses());
        }

        /** The day on which the investigation goes on counts again, unless it is the one on which it paused. */
        List<DutyChange> resumed(InvestigationResumed resumed) {
            CaseFile.Entry<InvestigationSuspended> paused =
                    file().last(InvestigationSuspended.class).orElseThrow();
            LocalDate first = paused.fact().suspendedOn();
            LocalDate last = resumed.resumedOn().minusDays(1);
            return List.of(
                    paused(paused.fact(), paused.number(), Optional.of(last.isBefore(first) ? first : last)),
                    done("resume-investigation", paused.number()));
        }

        List<DutyChange> terminated(InvestigationTerminated terminated) {
            List<DutyChange> changes = new ArrayList<>();
            changes.add(new DutyChange.Lapsed(decide(), "调查已经终止，不再作出处罚决定。"));
            file().last(InvestigationSuspended.class)
                    .ifPresent(paused -> changes.add(new DutyChange.Lapsed(
                            new DutyKey("resume-investigation", about(), paused.number()), "调查已经终止。")));
            changes.add(closing(terminated.terminatedOn()));
            return changes;
        }

        DutyChange awaits(String kind, String title, PenaltyNoticeServed served, int occasion) {
            return new Arises(
                    new DutyKey(kind, about(), occasion),
                    matter(title, "查看案件"),
                    owner(Post.OFFICER),
                    Whose.PARTY,
                    served.servedOn(),
                    new Length.Until(served.answerBy(), basis("第六十二条", "期限届满前不得作出处罚决定，当事人明确放弃的除外。")));
        }

        /** Ends the duty that the latest fact of a type gave rise to. */
        List<DutyChange> lastOf(Class<? extends cn.mingjing.facts.Fact> type, String kind) {
            return file().last(type).map(entry -> done(kind, entry.number())).stream()
                    .map(DutyChange.class::cast)
                    .toList();
        }

        List<DutyChange> served(DecisionServed served) {
            DecisionMade decision =
                    file().last(DecisionMade.class).orElseThrow().fact();
            var inTime = new Discharged(DutyKey.of("serve-decision", about()), served.servedOn());
            if (Payments.of(file()).complete()) {
                return List.of(inTime, closing(served.servedOn()));
            }
            return List.of(
                    inTime,
                    new Arises(
                            DutyKey.of("pay-fine", about()),
                            matter("当事人缴纳" + money(decision), "去登记缴款"),
                            owner(Post.OFFICER),
                            Whose.PARTY,
                            served.servedOn(),
                            new Length.Provided(
                                    Parameters.PAY_FINE, ActKind.PENALTY, basis("第六十七条", "到指定的银行或者电子支付系统缴纳。"))));
        }

        private static String money(DecisionMade decision) {
            return Stream.of(Map.entry("罚款 ", decision.fine()), Map.entry("没收违法所得 ", decision.confiscation()))
                    .filter(part -> part.getValue().isPositive())
                    .map(part -> part.getKey() + part.getValue().yuan() + " 元")
                    .collect(Collectors.joining("、"));
        }

        List<DutyChange> paid(PaymentRecorded payment) {
            boolean completes = payment.amount().plus(payment.confiscation()).isPositive()
                    && Payments.of(file()).complete();
            return completes
                    ? List.of(
                            new Discharged(DutyKey.of("pay-fine", about()), payment.paidOn()),
                            closing(payment.paidOn()))
                    : List.of();
        }

        private DutyChange closing(LocalDate from) {
            return arises("close-case", "结案", Post.OFFICER, Parameters.CLOSE_CASE, "第四十七条", from);
        }
    }
}
