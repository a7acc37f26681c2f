package cn.mingjing.review.gate;

import cn.mingjing.casework.Appearance;
import cn.mingjing.casework.Appearance.Companion;
import cn.mingjing.casework.Appearance.ShownCredential;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.Defence.StatementReexamined;
import cn.mingjing.casework.Digests;
import cn.mingjing.casework.Investigation.DraftRevised;
import cn.mingjing.casework.Investigation.EvidenceAdded;
import cn.mingjing.casework.Investigation.InterviewRecorded;
import cn.mingjing.casework.Investigation.InvestigationEnded;
import cn.mingjing.casework.Investigation.InvestigationReopened;
import cn.mingjing.casework.Investigation.SceneRecorded;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.Recorded;
import cn.mingjing.review.Reviewing;
import cn.mingjing.review.Reviewing.DecisionFoundNotMajor;
import cn.mingjing.review.Reviewing.DisagreementSettled;
import cn.mingjing.review.Reviewing.DissentStated;
import cn.mingjing.review.Reviewing.OpinionAsked;
import cn.mingjing.review.Reviewing.OpinionGiven;
import cn.mingjing.review.Reviewing.OpinionReceived;
import cn.mingjing.review.Reviewing.ReviewSubmitted;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A case as legal review sees it: what was submitted, what was said of it, and whether it still holds. */
record ReviewFile(CaseFile file) {

    /** The last word of review, if nothing came after it that opens everything again. */
    Optional<Entry<Reviewing>> lastWord() {
        return file.last(Reviewing.class)
                .flatMap(any -> file.all(Reviewing.class).stream()
                        .filter(entry -> isWord(entry.fact()))
                        .reduce((earlier, later) -> later))
                .filter(word -> word.number() > lastReopening());
    }

    private static boolean isWord(Reviewing fact) {
        return switch (fact) {
            case OpinionGiven opinion -> true;
            case DisagreementSettled settled -> true;
            case DecisionFoundNotMajor found -> true;
            default -> false;
        };
    }

    /** Number of the last fact that opens what was reviewed: evidence, draft, or a defence with new facts. */
    private int lastReopening() {
        return file.facts().stream()
                .filter(recorded -> reopens(recorded.fact()))
                .map(Recorded::id)
                .mapToInt(id -> id.number())
                .max()
                .orElse(0);
    }

    private static boolean reopens(Fact fact) {
        return switch (fact) {
            case EvidenceAdded added -> true;
            case InvestigationEnded ended -> true;
            case DraftRevised revised -> true;
            case InvestigationReopened reopened -> true;
            case StatementReexamined reexamined -> reexamined.newFacts();
            default -> false;
        };
    }

    /** Whether a fact binds exactly the present draft and evidence. */
    static boolean binds(Reviewing fact, Digests now) {
        return fact.draftDigest().equals(now.draft()) && fact.evidenceDigest().equals(now.evidence());
    }

    /** The submission the reviewer has not answered yet. */
    Optional<Entry<ReviewSubmitted>> openSubmission() {
        int answered = file.last(OpinionGiven.class).map(Entry::number).orElse(0);
        return file.lastSince(answered, ReviewSubmitted.class);
    }

    /** What was asked for from outside and has not come in. */
    List<Entry<OpinionAsked>> openAskings() {
        Set<Integer> answered =
                received().stream().map(entry -> entry.fact().asked()).collect(Collectors.toSet());
        return file.all(OpinionAsked.class).stream()
                .filter(entry -> !answered.contains(entry.number()))
                .toList();
    }

    List<Entry<OpinionReceived>> received() {
        return file.all(OpinionReceived.class);
    }

    /** Whether somebody of that name handled the case, or came along on site; advisers have no id in the register. */
    boolean tookPart(String name) {
        Set<String> handlers = file.handlers();
        return file.facts().stream()
                .anyMatch(recorded -> handlers.contains(recorded.actor().person())
                                && recorded.actor().name().equals(name)
                        || appeared(recorded.fact()).anyMatch(name::equals));
    }

    private static Stream<String> appeared(Fact fact) {
        Optional<Appearance> appearance = switch (fact) {
            case InterviewRecorded interview -> interview.appearance();
            case SceneRecorded scene -> scene.appearance();
            default -> Optional.empty();
        };
        return appearance.stream()
                .flatMap(appeared -> Stream.concat(
                        appeared.credentials().stream().map(ShownCredential::name),
                        appeared.companions().stream().map(Companion::name)));
    }

    /** The last opinion, if it found problems and nothing settled them since. */
    Optional<Entry<OpinionGiven>> openProblems() {
        int settled = file.last(DisagreementSettled.class).map(Entry::number).orElse(0);
        return file.last(OpinionGiven.class)
                .filter(opinion -> !opinion.fact().agrees())
                .filter(opinion -> opinion.number() > settled);
    }

    /** The dissent that waits to be settled. */
    Optional<Entry<DissentStated>> openDissent() {
        return openProblems().flatMap(opinion -> file.lastSince(opinion.number(), DissentStated.class));
    }

    /** How many opinions found problems since the case was last reported on. */
    long problemOpinions() {
        int report = file.last(InvestigationEnded.class).map(Entry::number).orElse(0);
        return file.all(OpinionGiven.class).stream()
                .filter(opinion -> opinion.number() > report && !opinion.fact().agrees())
                .count();
    }
}
