package cn.mingjing.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.LegalAdviserId;
import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.CaseId;
import cn.mingjing.casework.DocumentIssued;
import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.OfficerPair;
import cn.mingjing.casework.PenaltyKind;
import cn.mingjing.disclosure.NoticeHandling;
import cn.mingjing.duty.Due;
import cn.mingjing.duty.Duties;
import cn.mingjing.duty.Duty;
import cn.mingjing.duty.DutyKey;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import cn.mingjing.start.SettableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** One case of a test: acts on the running application, in one of the demonstration's offices, on days of its own. */
public final class Story {

    public static final AuthorityId PUYANG = Offices.PUYANG.id();
    public static final AuthorityId HENAN = Offices.HENAN.id();
    public static final AuthorityId BAOTOU = Offices.BAOTOU.id();
    public static final AuthorityId XIQING = Offices.XIQING.id();
    public static final AuthorityId LINGCHUAN = Offices.LINGCHUAN.id();

    private static final LocalDate BEGINNING = LocalDate.of(2026, 1, 1);

    private final CaseHandling handling;
    private final Duties duties;
    private final SettableClock clock;
    private final Office office;
    private final CaseScript script;

    private Story(ApplicationContext application, Office office, Matter matter) {
        this.handling = application.getBean(CaseHandling.class);
        this.duties = application.getBean(Duties.class);
        this.clock = (SettableClock) application.getBean(Clock.class);
        this.office = office;
        this.script = new CaseScript(
                handling, application.getBean(PublicItems.class), application.getBean(DemoFilm.class), office, matter);
    }

    /** A new case in an office; the offices are entered once for all tests. */
    public static Story in(ApplicationContext application, AuthorityId authority) {
        enterOffices(application);
        int place = Offices.ALL.stream().map(Office::id).toList().indexOf(authority);
        List<Matter> matters = List.of(Matter.TOBACCO, Matter.TELECOM, Matter.TRANSPORT, Matter.STREET, Matter.ENERGY);
        return new Story(application, Offices.ALL.get(place), matters.get(place));
    }

    /** Enters the demonstration's offices and people, if they are not there yet. */
    public static synchronized void enterOffices(ApplicationContext application) {
        if (application.getBean(Authorities.class).find(PUYANG).isEmpty()) {
            var settingUp = application.getBean(SettingUp.class);
            application.getBean(Neighbours.class).enterMinistry(BEGINNING);
            settingUp.enterIssuer();
            Offices.ALL.forEach(office -> {
                settingUp.enter(office, BEGINNING);
                settingUp.openAccounts(office, BEGINNING, Demo.PASSWORD);
            });
            enterSettings(application);
        }
    }

    /** Approved on the second day of all, so that on the first two the offices have no word of their own. */
    private static void enterSettings(ApplicationContext application) {
        var clock = (SettableClock) application.getBean(Clock.class);
        Instant now = clock.instant();
        LocalDate approved = BEGINNING.plusDays(1);
        clock.moveTo(approved.atTime(9, 0).atZone(China.ZONE).toInstant());
        var settings = application.getBean(DemoSettings.class);
        Offices.ALL.forEach(office -> settings.enter(office, approved));
        clock.moveTo(now);
    }

    public static String password() {
        return Demo.PASSWORD;
    }

    public CaseId id() {
        return script.id();
    }

    public CaseFile file() {
        return handling.file(id(), actor(Post.OFFICER)).orElseThrow();
    }

    public Actor actor(Post post) {
        return office.actor(post);
    }

    /** A legal counsel of the office, who is engaged. */
    public LegalAdviserId counsel() {
        return DemoAdvisers.first(office.id());
    }

    public OfficerPair officers() {
        return office.officers();
    }

    public DraftDecision draft() {
        return script.draft();
    }

    /** The same draft with another fine, its range widened to hold it. */
    public DraftDecision draft(String yuan) {
        return redraft()
                .kinds(PenaltyKind.FINE)
                .content("罚款人民币" + yuan + "元。")
                .fine(yuan)
                .confiscation("0.00")
                .done();
    }

    /** The same draft, to be altered. */
    public Redraft redraft() {
        return Redraft.of(draft());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }

    /** Goes on to nine o'clock of a later day. */
    public Story on(LocalDate day) {
        clock.moveTo(day.atTime(9, 0).atZone(China.ZONE).toInstant());
        return this;
    }

    public Story nextDay() {
        clock.advance(Duration.ofDays(1));
        return this;
    }

    /** The only duty of a kind in this case, such as {@code decide-case}. */
    public Duty duty(String kind) {
        return duties.find(DutyKey.of(kind, id().stream())).orElseThrow();
    }

    /** The last day of the only duty of a kind; it must have one. */
    public LocalDate due(String kind) {
        return ((Due.By) duty(kind).due()).day();
    }

    /** Titles of the documents issued so far, in their order. */
    public List<String> papers() {
        return file().all(DocumentIssued.class).stream()
                .map(issued -> issued.fact().title())
                .toList();
    }

    public Outcome act(Post post, CaseAct act) {
        return handling.perform(id(), act, office.actor(post));
    }

    /** The act must be lawful. */
    public Story does(Post post, CaseAct act) {
        assertThat(act(post, act)).as("%s", act).isInstanceOf(Outcome.Done.class);
        return this;
    }

    /** The act must be refused by this rule; its objection is given back to be looked at. */
    public Objection refuses(Post post, CaseAct act, String rule) {
        Outcome outcome = act(post, act);
        assertThat(outcome).as("%s", act).isInstanceOf(Outcome.Refused.class);
        List<Objection> objections = ((Outcome.Refused) outcome).objections();
        assertThat(objections).extracting(Objection::rule).contains(rule);
        return objections.stream()
                .filter(objection -> objection.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /** How a refusal is cited, such as 行政处罚法第五十八条. */
    public static List<String> citations(Objection objection) {
        return objection.clauses().stream().map(Clause::citation).toList();
    }

    public Story registered() {
        script.register(today());
        return this;
    }

    public Story filed() {
        registered();
        script.proposeFiling(today());
        script.approve(today());
        return this;
    }

    /** From the registration to the filing. */
    public Story goesOn() {
        script.proposeFiling(today());
        script.approve(today());
        return this;
    }

    /** From the filing to the close. */
    public Story goesOnToClose() {
        script.recordScene(today().minusDays(1));
        script.recordInterview(today().minusDays(1));
        script.addEvidence(today());
        goesOnToDecision();
        script.serveDecision(today());
        script.pay(today());
        script.confirmCorrection(today());
        script.proposeClosing(today());
        script.approve(today());
        return this;
    }

    public Story investigated() {
        filed();
        script.recordScene(today().minusDays(1));
        script.recordInterview(today().minusDays(1));
        script.addEvidence(today());
        return this;
    }

    /** From the investigation to the decision. */
    public Story goesOnToDecision() {
        script.endInvestigation(today());
        return goesOnFromDraftToDecision();
    }

    /** From the end of the investigation to the decision. */
    public Story goesOnFromDraftToDecision() {
        script.checkOneself(today());
        script.submit(today());
        script.agree(today());
        script.issueNotice(today());
        script.serveNotice(today());
        on(answerBy().plusDays(1));
        script.discuss(today());
        script.proposeDecision(today());
        script.approve(today());
        return this;
    }

    public Story concluded() {
        investigated();
        script.endInvestigation(today());
        return this;
    }

    public Story selfChecked() {
        concluded();
        script.checkOneself(today());
        return this;
    }

    public Story submitted() {
        selfChecked();
        script.submit(today());
        return this;
    }

    public Story reviewed() {
        submitted();
        script.agree(today());
        return this;
    }

    public Story told() {
        reviewed();
        script.issueNotice(today());
        script.serveNotice(today());
        return this;
    }

    /** The last day for an answer to the notice served last. */
    public LocalDate answerBy() {
        return file().last(cn.mingjing.casework.Defence.PenaltyNoticeServed.class)
                .orElseThrow()
                .fact()
                .answerBy();
    }

    public Story proposed() {
        told();
        on(answerBy().plusDays(1));
        script.discuss(today());
        script.proposeDecision(today());
        return this;
    }

    public Story discussed() {
        script.discuss(today());
        return this;
    }

    public Story decided() {
        proposed();
        script.approve(today());
        return this;
    }

    public Story served() {
        decided();
        script.serveDecision(today());
        return this;
    }

    /** Proposes, approves and serves the decision of a case in which the party has been heard. */
    public Story decidedAndServed() {
        script.proposeDecision(today());
        script.approve(today());
        script.serveDecision(today());
        return this;
    }

    /** The party pays and mends what it did. */
    public Story performed() {
        script.pay(today());
        script.confirmCorrection(today());
        return this;
    }

    public Story closing() {
        served();
        performed();
        script.proposeClosing(today());
        return this;
    }

    public Story closed() {
        closing();
        script.approve(today());
        return this;
    }

    /** Closed, with its notice released. */
    public Story published(ApplicationContext application) {
        closed();
        var notice = new NoticeScript(handling, application.getBean(NoticeHandling.class), office, id());
        notice.draft();
        notice.release();
        return this;
    }

    public Story submitAgain() {
        script.checkOneself(today());
        script.submit(today());
        return this;
    }

    public Story agreeAgain() {
        script.agree(today());
        return this;
    }

    public Story tellAgain() {
        script.issueNotice(today());
        script.serveNotice(today());
        return this;
    }

    public Story approveAll() {
        script.approve(today());
        return this;
    }
}
