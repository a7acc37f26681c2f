package cn.mingjing.disclosure.handling;

import static cn.mingjing.law.PublishingStep.AUDITING;
import static cn.mingjing.law.PublishingStep.COLLECTING;
import static cn.mingjing.law.PublishingStep.RELEASING;
import static cn.mingjing.law.PublishingStep.UPDATING;
import static cn.mingjing.law.PublishingWay.NOTICES;

import cn.mingjing.authority.Authorities;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseId;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.casework.DocumentIssued;
import cn.mingjing.casework.LawInForce;
import cn.mingjing.disclosure.NoticeFile;
import cn.mingjing.disclosure.NoticeFile.State;
import cn.mingjing.disclosure.NoticeHandling;
import cn.mingjing.disclosure.NoticeId;
import cn.mingjing.disclosure.Noticing.DecisionOverturned;
import cn.mingjing.disclosure.Noticing.NoticeChecked;
import cn.mingjing.disclosure.Noticing.NoticeCorrected;
import cn.mingjing.disclosure.Noticing.NoticeDrafted;
import cn.mingjing.disclosure.Noticing.NoticeFoundWrong;
import cn.mingjing.disclosure.Noticing.NoticeReleased;
import cn.mingjing.disclosure.Noticing.NoticeReturned;
import cn.mingjing.disclosure.Noticing.NoticeWithdrawn;
import cn.mingjing.disclosure.Noticing.PublicityEnded;
import cn.mingjing.disclosure.acts.DraftNotice;
import cn.mingjing.disclosure.acts.EndPublicity;
import cn.mingjing.disclosure.acts.NoticeAct;
import cn.mingjing.disclosure.acts.ReleaseNotice;
import cn.mingjing.disclosure.acts.ReportError;
import cn.mingjing.disclosure.acts.ReportOverturning;
import cn.mingjing.disclosure.acts.ReturnNotice;
import cn.mingjing.disclosure.acts.WithdrawNotice;
import cn.mingjing.disclosure.treatment.Draft;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.Outcome;
import cn.mingjing.facts.Recorded;
import cn.mingjing.identity.Attempts;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.China;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import cn.mingjing.law.Provisions;
import cn.mingjing.law.Rule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Each act of disclosure, with the posts that do it, its rules and what it leaves on record. */
@Service
class Disclosing implements NoticeHandling {

    private final FactStore store;
    private final Authorities authorities;
    private final ReleaseGate gate;
    private final Attempts attempts;
    private final Clock clock;
    private final Provisions provisions;
    private final PublicityTerm publicityTerm;

    Disclosing(
            FactStore store,
            Authorities authorities,
            ReleaseGate gate,
            Attempts attempts,
            Clock clock,
            Provisions provisions,
            PublicityTerm publicityTerm) {
        this.store = store;
        this.authorities = authorities;
        this.gate = gate;
        this.attempts = attempts;
        this.clock = clock;
        this.provisions = provisions;
        this.publicityTerm = publicityTerm;
    }

    @Override
    public NoticeFile file(CaseId caseId) {
        var id = NoticeId.ofCase(caseId.value());
        return new NoticeFile(id, store.read(id.stream()));
    }

    @Override
    public Outcome perform(CaseId caseId, NoticeAct act, Actor actor) {
        return attempts.whole(
                act.getClass().getSimpleName(),
                NoticeId.ofCase(caseId.value()).stream(),
                actor,
                () -> decideOnce(caseId, act, actor));
    }

    private Outcome decideOnce(CaseId caseId, NoticeAct act, Actor actor) {
        NoticeFile notice = file(caseId);
        var file = new CaseFile(caseId, store.read(caseId.stream()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        Decider decider = decider(file, actor, today);
        var law = new LawInForce(provisions, authorities.jurisdiction(actor.authority()), ActKind.PENALTY, today);
        Outcome outcome = switch (act) {
            case DraftNotice draft -> draft(new NoticeSituation<>(notice, file, draft, actor, today, decider, law));
            case ReturnNotice back -> giveBack(new NoticeSituation<>(notice, file, back, actor, today, decider, law));
            case ReleaseNotice release ->
                release(new NoticeSituation<>(notice, file, release, actor, today, decider, law));
            case ReportError error -> error(new NoticeSituation<>(notice, file, error, actor, today, decider, law));
            case EndPublicity end -> end(new NoticeSituation<>(notice, file, end, actor, today, decider, law));
            case ReportOverturning report ->
                report(new NoticeSituation<>(notice, file, report, actor, today, decider, law));
            case WithdrawNotice withdraw ->
                withdraw(new NoticeSituation<>(notice, file, withdraw, actor, today, decider, law));
        };
        return outcome instanceof Outcome.Done(var facts) ? record(notice, file, facts, actor) : outcome;
    }

    private Decider decider(CaseFile file, Actor actor, LocalDate today) {
        var body = file.last(DecisionMade.class)
                .map(made -> authorities.inWhoseName(
                        made.recorded().actor().authority(), made.fact().decidedOn()))
                .orElseGet(() -> authorities.inWhoseName(actor.authority(), today));
        return new Decider(body.name(), file.authority().map(authority -> authorities.carrying(authority, today)));
    }

    /** Records what was done; what a release would make public is looked at before the transaction ends. */
    private Outcome record(NoticeFile notice, CaseFile file, List<Fact> facts, Actor actor) {
        store.append(notice.id().stream(), notice.version(), facts, actor, clock.instant());
        boolean released = facts.stream().anyMatch(NoticeReleased.class::isInstance);
        Optional<Objection> against = released ? gate.examine(notice.id(), file) : Optional.empty();
        return against.<Outcome>map(objection -> new Outcome.Refused(List.of(objection)))
                .orElseGet(() -> new Outcome.Done(facts));
    }

    private static Outcome draft(NoticeSituation<DraftNotice> situation) {
        List<Objection> objections = examine(
                situation,
                NOTICES.posts(COLLECTING),
                List.of(
                        NoticeRules.OWN_AUTHORITY,
                        NoticeRules.DECIDED,
                        NoticeRules.at(State.WAITING, State.WRONG),
                        NoticeRules.TREATED_ALREADY));
        if (!objections.isEmpty()) {
            return new Outcome.Refused(objections);
        }
        Draft draft = Draft.of(situation.file(), situation.act());
        return Outcome.Done.with(new NoticeDrafted(
                situation.file().id().value(),
                Draft.decision(situation.file()).number(),
                draft.shown(),
                draft.treated()));
    }

    private static Outcome giveBack(NoticeSituation<ReturnNotice> situation) {
        List<Objection> objections = examine(
                situation,
                NOTICES.posts(AUDITING),
                List.of(NoticeRules.OWN_AUTHORITY, NoticeRules.at(State.DRAFTED, State.CORRECTED_DRAFT)));
        return objections.isEmpty()
                ? Outcome.Done.with(new NoticeReturned(situation.act().reason()))
                : new Outcome.Refused(objections);
    }

    private Outcome release(NoticeSituation<ReleaseNotice> situation) {
        List<Objection> objections = examine(
                situation,
                NOTICES.posts(RELEASING),
                List.of(
                        NoticeRules.OWN_AUTHORITY,
                        NoticeRules.at(State.DRAFTED, State.CORRECTED_DRAFT),
                        NoticeRules.SECOND_PERSON,
                        NoticeRules.READ_BY_A_PERSON,
                        NoticeRules.NO_IDENTIFIERS));
        if (!objections.isEmpty()) {
            return new Outcome.Refused(objections);
        }
        Recorded<?> draft = situation.notice().openDraft().orElseThrow();
        NoticeDrafted drafted = (NoticeDrafted) draft.fact();
        int check = situation.notice().version() + 1;
        var checked = new NoticeChecked(draft.id().number(), draft.actor().name(), drafted.shown(), drafted.treated());
        Optional<NoticeReleased> before = situation.notice().last(NoticeReleased.class);
        LocalDate releasedOn = before.map(NoticeReleased::releasedOn).orElse(situation.today());
        var released = new NoticeReleased(
                drafted.caseId(),
                drafted.decision(),
                check,
                decisionNumber(situation.file()),
                situation.decider().name(),
                releasedOn,
                before.map(NoticeReleased::publicUntil)
                        .orElseGet(() -> publicityTerm.lastDay(
                                Draft.decision(situation.file()).fact(), situation.law(), releasedOn)));
        return situation
                .notice()
                .error()
                .map(error -> Outcome.Done.with(
                        checked, released, new NoticeCorrected(error.id().number(), situation.today())))
                .orElseGet(() -> Outcome.Done.with(checked, released));
    }

    private static Outcome error(NoticeSituation<ReportError> situation) {
        List<Objection> objections = examine(
                situation,
                NOTICES.posts(UPDATING),
                List.of(NoticeRules.OWN_AUTHORITY, NoticeRules.at(State.PUBLIC), NoticeRules.FOUND_BY_TODAY));
        ReportError act = situation.act();
        return objections.isEmpty()
                ? Outcome.Done.with(new NoticeFoundWrong(act.what(), act.foundBy(), act.foundOn()))
                : new Outcome.Refused(objections);
    }

    private static Outcome end(NoticeSituation<EndPublicity> situation) {
        List<Objection> objections = examine(
                situation,
                NOTICES.posts(RELEASING),
                List.of(
                        NoticeRules.OWN_AUTHORITY,
                        NoticeRules.at(State.PUBLIC),
                        EarlyEndRules.PROVIDED,
                        EarlyEndRules.PERFORMED,
                        EarlyEndRules.KIND_ALLOWS,
                        EarlyEndRules.CONDITIONS_MET));
        return objections.isEmpty()
                ? Outcome.Done.with(new PublicityEnded(situation.act().document(), situation.today()))
                : new Outcome.Refused(objections);
    }

    /** The number printed on the decision document; empty where no document was made out. */
    private static String decisionNumber(CaseFile file) {
        int decision = Draft.decision(file).number();
        return file.all(DocumentIssued.class).stream()
                .map(entry -> entry.fact())
                .filter(issued -> issued.forFact() == decision)
                .map(DocumentIssued::number)
                .findFirst()
                .orElse("");
    }

    private static Outcome report(NoticeSituation<ReportOverturning> situation) {
        List<Objection> objections = examine(
                situation,
                NOTICES.posts(UPDATING),
                List.of(NoticeRules.OWN_AUTHORITY, NoticeRules.at(State.PUBLIC, State.WRONG, State.CORRECTED_DRAFT)));
        ReportOverturning act = situation.act();
        return objections.isEmpty()
                ? Outcome.Done.with(new DecisionOverturned(act.ground(), act.document(), act.knownOn()))
                : new Outcome.Refused(objections);
    }

    private static Outcome withdraw(NoticeSituation<WithdrawNotice> situation) {
        List<Objection> objections = examine(
                situation,
                NOTICES.posts(RELEASING),
                List.of(NoticeRules.OWN_AUTHORITY, NoticeRules.at(State.OVERTURNED), TombstoneRules.NAMES_NOBODY));
        if (!objections.isEmpty()) {
            return new Outcome.Refused(objections);
        }
        DecisionOverturned overturned =
                situation.notice().last(DecisionOverturned.class).orElseThrow();
        return Outcome.Done.with(
                new NoticeWithdrawn(overturned.ground(), situation.act().reason(), situation.today()));
    }

    private static <A extends NoticeAct> List<Objection> examine(
            NoticeSituation<A> situation, Set<Post> posts, List<Rule<? super NoticeSituation<A>>> rules) {
        if (!posts.contains(situation.actor().post())) {
            return List.of(new Objection(
                    "post-for-act", "您现在的岗位不办理该事项。", List.of(new Clause("国办发〔2018〕118号", "")), "请由负责公示的人员办理。"));
        }
        return rules.stream()
                .map(rule -> rule.examine(situation))
                .flatMap(objection -> objection.map(Stream::of).orElseGet(Stream::empty))
                .limit(1)
                .toList();
    }
}
