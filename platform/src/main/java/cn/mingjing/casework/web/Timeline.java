package cn.mingjing.casework.web;

import static cn.mingjing.ui.Text.text;
import static java.util.stream.Collectors.joining;

import cn.mingjing.casework.Appearance;
import cn.mingjing.casework.Approval.Approved;
import cn.mingjing.casework.Approval.Returned;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.Deciding.DiscussedCollectively;
import cn.mingjing.casework.Defence;
import cn.mingjing.casework.DocumentIssued;
import cn.mingjing.casework.Filing.CaseFiled;
import cn.mingjing.casework.Filing.FilingProposed;
import cn.mingjing.casework.Filing.SourceRegistered;
import cn.mingjing.casework.Incidental;
import cn.mingjing.casework.Investigation.EvidenceAdded;
import cn.mingjing.casework.Investigation.InterviewRecorded;
import cn.mingjing.casework.Investigation.InvestigationEnded;
import cn.mingjing.casework.Investigation.SceneRecorded;
import cn.mingjing.casework.Performing.PaymentRecorded;
import cn.mingjing.casework.Recording.FieldRecordingAdded;
import cn.mingjing.casework.Recording.RecordingAdded;
import cn.mingjing.casework.Recording.RecordingExplained;
import cn.mingjing.casework.Service;
import cn.mingjing.casework.StageEntered;
import cn.mingjing.casework.Told;
import cn.mingjing.casework.Words;
import cn.mingjing.facts.ContentErased;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.Recorded;
import cn.mingjing.identity.RecordedMoment;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Moment;
import cn.mingjing.ui.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The timeline is the record: every step with who, when, what and the documents made of it, latest first. */
record Timeline(CaseFile file, Set<Integer> sealed) {

    List<Moment> moments() {
        return steps().reversed().stream().map(this::moment).toList();
    }

    /** What was recorded, each with the documents that were made of it. */
    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Recorded<?> recorded : file.facts()) {
            switch (recorded.fact()) {
                case StageEntered _ -> {}
                case DocumentIssued _
                when !steps.isEmpty() -> steps.getLast().documents.add(recorded);
                default -> steps.add(new Step(recorded, new ArrayList<>()));
            }
        }
        return steps;
    }

    private record Step(Recorded<?> taken, List<Recorded<?>> documents) {

        Stream<Recorded<?>> facts() {
            return Stream.concat(Stream.of(taken), documents.stream());
        }
    }

    private Moment moment(Step step) {
        Recorded<?> taken = step.taken;
        boolean allSealed =
                step.facts().allMatch(recorded -> sealed.contains(recorded.id().number()));
        List<Moment.Attachment> attachments = step.facts()
                .flatMap(recorded -> originals(recorded.fact()).stream())
                .map(original -> new Moment.Attachment("file", link(file, original, original.name())))
                .toList();
        return RecordedMoment.of(taken, detail(taken.fact()), attachments, allSealed);
    }

    static Link link(CaseFile file, OriginalRef original, String label) {
        return new Link(label, "/desk/cases/" + file.id() + "/originals/" + original.sha256());
    }

    private static List<String> detail(Fact fact) {
        return switch (fact) {
            case SourceRegistered source -> List.of(Words.ofConstant(source.source()) + "：" + source.provider());
            case FilingProposed proposed -> List.of(proposed.cause());
            case CaseFiled filed -> List.of(filed.cause());
            case Approved approved -> List.of(approved.opinion());
            case Returned returned -> List.of(returned.reason());
            case InterviewRecorded interview ->
                shown(interview.interviewee() + "，" + interview.place(), interview.appearance());
            case SceneRecorded scene -> shown(scene.place(), scene.appearance());
            case EvidenceAdded added -> List.of(Words.ofConstant(added.kind()) + "：" + added.name());
            case RecordingAdded recording -> List.of(recording.place() + "，" + recording.note());
            case FieldRecordingAdded added when !added.note().isEmpty() -> List.of(added.note());
            case RecordingExplained explained -> List.of(explained.reason());
            case InvestigationEnded ended -> List.of("拟：" + ended.draft().content());
            case Service served -> List.of(served(served));
            case Defence.StatementReexamined reexamined -> List.of(reexamined.finding());
            case DiscussedCollectively held -> List.of("同意 " + held.inFavour() + " 票，不同意 " + held.against() + " 票");
            case DecisionMade decision -> List.of(decision.content());
            case PaymentRecorded payment -> List.of(payment.total().yuan() + " 元，回单 " + payment.bankReceipt());
            case Incidental.ExtensionProposed proposed -> List.of(proposed.reason());
            case Incidental.TermExtended extended ->
                extended.until().stream().map(day -> "延长至" + Shown.day(day)).toList();
            case Incidental.FurtherExtensionDiscussed held ->
                List.of("同意 " + held.inFavour() + " 票，不同意 " + held.against() + " 票");
            case Incidental.UncountedTimeBegun begun ->
                List.of(Words.ofConstant(begun.time()) + "，" + Shown.day(begun.from()) + "起");
            case Incidental.UncountedTimeEnded ended -> List.of(Shown.day(ended.to()) + "止");
            case Incidental.RecusalProposed proposed ->
                List.of(Words.ofConstant(proposed.source()) + "：" + proposed.reason());
            case Incidental.ErasureProposed proposed ->
                List.of(String.join("、", proposed.named()) + "：" + proposed.reason());
            case ContentErased erased ->
                List.of(
                        String.join("、", erased.what()),
                        String.join("、", erased.clauses()) + "；" + erased.proposedByName() + "提请");
            case Incidental.InvestigationSuspended suspended -> List.of(Words.ofConstant(suspended.cause()));
            case Incidental.InvestigationResumed resumed -> List.of(resumed.reason());
            case Incidental.InvestigationTerminated terminated -> List.of(terminated.reason());
            case Told told -> told.detail();
            default -> List.of();
        };
    }

    /** Where it was, which credentials were shown there, and who came along. */
    private static List<String> shown(String where, Optional<Appearance> appearance) {
        return Stream.concat(Stream.of(where), appearance.stream().flatMap(Timeline::shown))
                .toList();
    }

    private static Stream<String> shown(Appearance appearance) {
        String credentials = appearance.credentials().stream()
                .map(shown -> shown.name() + " " + shown.number())
                .collect(joining("、"));
        String companions =
                appearance.companions().stream().map(Appearance.Companion::name).collect(joining("、"));
        return companions.isEmpty()
                ? Stream.of(text("case.appearance.shown", credentials))
                : Stream.of(text("case.appearance.shown", credentials), text("case.appearance.with", companions));
    }

    /** By whom it was taken; a document that was left in place was not signed for. */
    private static String served(Service served) {
        String how = Words.ofConstant(served.mode()) + "，" + served.place() + "，" + served.receivedBy();
        return served.mode() == Defence.ServiceMode.LEFT_IN_PLACE ? how + "拒绝签收" : how + "签收";
    }

    private static List<OriginalRef> originals(Fact fact) {
        return switch (fact) {
            case EvidenceAdded added -> added.originals();
            case RecordingAdded recording -> List.of(recording.original());
            case DocumentIssued issued -> List.of(issued.original());
            case Service served -> served.receipt().stream().toList();
            case Incidental.UncountedTimeBegun begun -> begun.paper().stream().toList();
            case Incidental.RecusalProposed proposed ->
                proposed.paper().stream().toList();
            case Defence.StatementReceived received -> received.paper().stream().toList();
            case Defence.DefenceWaived waived -> List.of(waived.paper());
            case Defence.HearingWaived waived -> List.of(waived.paper());
            case Defence.HearingRequestWithdrawn withdrawn -> List.of(withdrawn.paper());
            default -> List.of();
        };
    }
}
