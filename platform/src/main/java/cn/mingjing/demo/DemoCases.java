package cn.mingjing.demo;

import static cn.mingjing.demo.Offices.BAOTOU;
import static cn.mingjing.demo.Offices.HENAN;
import static cn.mingjing.demo.Offices.LINGCHUAN;
import static cn.mingjing.demo.Offices.PUYANG;
import static cn.mingjing.demo.Offices.XIQING;

import cn.mingjing.bundle.BundleForm;
import cn.mingjing.bundle.making.BundleAsked;
import cn.mingjing.bundle.making.CaseBundleMaking;
import cn.mingjing.casework.CaseHandling;
import cn.mingjing.disclosure.NoticeHandling;
import cn.mingjing.facts.Actor;
import cn.mingjing.law.Post;
import cn.mingjing.progress.SlipHolder;
import cn.mingjing.progress.slips.Slips;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** The demonstration's cases: a finished one in every authority, and in Puyang others stopped at every stage. */
@Component
class DemoCases {

    /** The days' work of a case, in order, with how many working days after its beginning each is done. */
    private static final List<Work> REVIEWED = List.of(
            new Work(0, CaseScript::register),
            new Work(1, CaseScript::proposeFiling),
            new Work(2, CaseScript::approve),
            new Work(3, CaseScript::recordScene),
            new Work(4, CaseScript::recordInterview),
            new Work(5, CaseScript::addEvidence),
            new Work(6, CaseScript::endInvestigation),
            new Work(7, CaseScript::checkOneself),
            new Work(8, CaseScript::submit),
            new Work(9, CaseScript::agree),
            new Work(10, CaseScript::issueNotice),
            new Work(11, CaseScript::serveNotice),
            new Work(18, CaseScript::discuss),
            new Work(19, CaseScript::proposeDecision),
            new Work(20, CaseScript::approve),
            new Work(22, CaseScript::serveDecision),
            new Work(25, CaseScript::pay),
            new Work(26, CaseScript::confirmCorrection),
            new Work(27, CaseScript::proposeClosing),
            new Work(28, CaseScript::approve));

    private static final int FINISHED = REVIEWED.size();

    /** The case in Puyang whose reporter asks after it: it is being investigated. */
    private static final int WITH_SLIP = 6;

    /** The case in Puyang on which the reviewer heard counsel on the day of the submission: the party is to be told next. */
    private static final int WITH_COUNSEL = 10;

    private static final int SUBMITTED = 8;

    /** When the bundle of the first case is made, in working days after its beginning. */
    private static final int AFTER_CLOSE = 35;

    private final CaseHandling handling;
    private final PublicItems items;
    private final DemoFilm film;
    private final NoticeHandling notices;
    private final Slips slips;
    private final CaseBundleMaking bundles;

    DemoCases(
            CaseHandling handling,
            PublicItems items,
            DemoFilm film,
            NoticeHandling notices,
            Slips slips,
            CaseBundleMaking bundles) {
        this.handling = handling;
        this.items = items;
        this.film = film;
        this.notices = notices;
        this.slips = slips;
        this.bundles = bundles;
    }

    private record Work(int day, BiConsumer<CaseScript, LocalDate> what) {}

    /** Each begins so many working days before today; what is stopped has its last work on the last one. */
    void plan(Schedule schedule, LocalDate today) {
        LocalDate first = schedule.before(today, 51);
        CaseScript reconsidered = plan(schedule, PUYANG, Matter.TOBACCO, first, FINISHED);
        disclosed(schedule, PUYANG, reconsidered, first);
        schedule.on(schedule.after(first, AFTER_CLOSE), () -> bundled(reconsidered));
        for (int stopped = 1; stopped < FINISHED; stopped++) {
            CaseScript script =
                    plan(schedule, PUYANG, Matter.ofShop(stopped), begun(schedule, today, stopped, 1), stopped);
            if (stopped == WITH_COUNSEL) {
                LocalDate submitted = schedule.after(begun(schedule, today, stopped, 1), SUBMITTED);
                schedule.on(submitted, () -> script.hearCounsel(submitted));
            }
            if (stopped == WITH_SLIP) {
                withSlip(schedule, PUYANG, script, today);
            }
        }
        disclosed(schedule, HENAN, Matter.TELECOM, schedule.before(today, 42));
        plan(schedule, HENAN, Matter.TELECOM_HOSTING, begun(schedule, today, 7, 2), 7);
        disclosed(schedule, BAOTOU, Matter.TRANSPORT, schedule.before(today, 40));
        withSlip(
                schedule,
                BAOTOU,
                plan(schedule, BAOTOU, Matter.TRANSPORT_AIRPORT, begun(schedule, today, 9, 2), 9),
                today);
        disclosed(schedule, XIQING, Matter.STREET, schedule.before(today, 38));
        plan(schedule, XIQING, Matter.STREET_STOVE, begun(schedule, today, 8, 2), 8);
        NoticeScript revoked = disclosed(schedule, XIQING, Matter.STREET_FRUIT, schedule.before(today, 48));
        LocalDate overturned = schedule.before(today, 14);
        schedule.on(overturned, () -> revoked.reportOverturning(overturned));
        schedule.on(schedule.after(overturned, 1), revoked::withdraw);
        NoticeScript repaired =
                disclosed(schedule, PUYANG, Matter.ofShop(FINISHED), schedule.workingDay(today.minusDays(299)));
        schedule.on(schedule.before(today, 21), repaired::endPublicity);
        CaseScript published = plan(schedule, LINGCHUAN, Matter.ENERGY, schedule.before(today, 36), FINISHED);
        var corrected = new NoticeScript(handling, notices, LINGCHUAN, published.id());
        schedule.on(schedule.before(today, 13), corrected::draftWithSlip);
        schedule.on(schedule.before(today, 12), corrected::release);
        LocalDate noticed = schedule.before(today, 7);
        schedule.on(noticed, () -> corrected.reportSlip(noticed));
        schedule.on(schedule.after(noticed, 1), corrected::draft);
        schedule.on(schedule.after(noticed, 1), corrected::release);
        plan(schedule, LINGCHUAN, Matter.ENERGY_PUMPS, begun(schedule, today, 7, 1), 7);
    }

    /** Whoever reported the matter was given a query slip the day before; its code is known to nobody here, another can be given out. */
    private void withSlip(Schedule schedule, Office office, CaseScript script, LocalDate today) {
        schedule.on(schedule.before(today, 1), () -> {
            Actor officer = office.actor(Post.OFFICER);
            slips.issue(handling.file(script.id(), officer).orElseThrow(), SlipHolder.REPORTER, "", officer);
        });
    }

    /** When a case began whose last work was done some working days ago. */
    private static LocalDate begun(Schedule schedule, LocalDate today, int works, int ago) {
        return schedule.before(today, REVIEWED.get(works - 1).day() + ago);
    }

    /** Plans a finished case whose decision is published. */
    /** The party has asked for reconsideration, and the answer goes with what is on record. */
    private void bundled(CaseScript script) {
        Actor chief = PUYANG.actor(Post.CHIEF);
        var asked = new BundleAsked(BundleForm.DIGESTS, "当事人申请行政复议，随答复书提交", "濮阳市人民政府行政复议办公室");
        bundles.make(handling.file(script.id(), chief).orElseThrow(), asked, chief);
    }

    private NoticeScript disclosed(Schedule schedule, Office office, Matter matter, LocalDate begun) {
        return disclosed(schedule, office, plan(schedule, office, matter, begun, FINISHED), begun);
    }

    private NoticeScript disclosed(Schedule schedule, Office office, CaseScript script, LocalDate begun) {
        var notice = new NoticeScript(handling, notices, office, script.id());
        schedule.on(schedule.after(begun, 23), notice::draft);
        schedule.on(schedule.after(begun, 24), notice::release);
        return notice;
    }

    /** Plans the first works of a case. */
    private CaseScript plan(Schedule schedule, Office office, Matter matter, LocalDate begun, int works) {
        var script = new CaseScript(handling, items, film, office, matter);
        for (Work work : REVIEWED.subList(0, works)) {
            LocalDate day = schedule.after(begun, work.day());
            schedule.on(day, () -> work.what().accept(script, day));
        }
        return script;
    }
}
