package cn.mingjing.demo;

import static cn.mingjing.demo.Offices.BAOTOU;
import static cn.mingjing.demo.Offices.HENAN;
import static cn.mingjing.demo.Offices.LINGCHUAN;
import static cn.mingjing.demo.Offices.PUYANG;
import static cn.mingjing.demo.Offices.XIQING;

import cn.mingjing.casework.CaseHandling;
import cn.mingjing.disclosure.NoticeHandling;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** The demonstration's cases: a finished one in every authority, and in Puyang others stopped at every stage. */
@Component
class DemoCases {

    /** The days' work of a case, in order, with how many days after its beginning each is done. */
    private static final List<Work> REVIEWED = List.of(
            new Work(0, CaseScript::register),
            new Work(2, CaseScript::proposeFiling),
            new Work(3, CaseScript::approve),
            new Work(5, CaseScript::recordScene),
            new Work(6, CaseScript::recordInterview),
            new Work(8, CaseScript::addEvidence),
            new Work(10, CaseScript::endInvestigation),
            new Work(11, CaseScript::checkOneself),
            new Work(12, CaseScript::submit),
            new Work(14, CaseScript::agree),
            new Work(15, CaseScript::issueNotice),
            new Work(16, CaseScript::serveNotice),
            new Work(33, CaseScript::discuss),
            new Work(34, CaseScript::proposeDecision),
            new Work(35, CaseScript::approve),
            new Work(37, CaseScript::serveDecision),
            new Work(42, CaseScript::pay),
            new Work(43, CaseScript::confirmCorrection),
            new Work(44, CaseScript::proposeClosing),
            new Work(45, CaseScript::approve));

    private static final int FINISHED = REVIEWED.size();

    private final CaseHandling handling;
    private final NoticeHandling notices;

    DemoCases(CaseHandling handling, NoticeHandling notices) {
        this.handling = handling;
        this.notices = notices;
    }

    private record Work(int day, BiConsumer<CaseScript, LocalDate> what) {}

    void plan(Schedule schedule, LocalDate today) {
        disclosed(schedule, PUYANG, Matter.TOBACCO, today.minusDays(74));
        for (int stopped = 1; stopped < FINISHED; stopped++) {
            LocalDate begun = today.minusDays(1L + REVIEWED.get(stopped - 1).day());
            plan(schedule, PUYANG, Matter.ofShop(stopped), begun, stopped);
        }
        disclosed(schedule, HENAN, Matter.TELECOM, today.minusDays(60));
        plan(schedule, HENAN, Matter.TELECOM, today.minusDays(12), 7);
        disclosed(schedule, BAOTOU, Matter.TRANSPORT, today.minusDays(58));
        plan(schedule, BAOTOU, Matter.TRANSPORT, today.minusDays(14), 9);
        disclosed(schedule, XIQING, Matter.STREET, today.minusDays(56));
        plan(schedule, XIQING, Matter.STREET, today.minusDays(13), 8);
        NoticeScript revoked = disclosed(schedule, XIQING, Matter.STREET, today.minusDays(70));
        schedule.on(today.minusDays(20), () -> revoked.reportOverturning(today.minusDays(20)));
        schedule.on(today.minusDays(19), revoked::withdraw);
        NoticeScript repaired = disclosed(schedule, PUYANG, Matter.ofShop(FINISHED + 2), today.minusDays(299));
        schedule.on(today.minusDays(30), repaired::endPublicity);
        CaseScript published = plan(schedule, LINGCHUAN, Matter.ENERGY, today.minusDays(54), FINISHED);
        var corrected = new NoticeScript(handling, notices, LINGCHUAN, published.id());
        schedule.on(today.minusDays(16), corrected::draftWithSlip);
        schedule.on(today.minusDays(15), corrected::release);
        schedule.on(today.minusDays(9), () -> corrected.reportSlip(today.minusDays(9)));
        schedule.on(today.minusDays(8), corrected::draft);
        schedule.on(today.minusDays(8), corrected::release);
        plan(schedule, LINGCHUAN, Matter.ENERGY, today.minusDays(11), 7);
    }

    /** Plans a finished case whose decision is published. */
    private NoticeScript disclosed(Schedule schedule, Office office, Matter matter, LocalDate begun) {
        CaseScript script = plan(schedule, office, matter, begun, FINISHED);
        var notice = new NoticeScript(handling, notices, office, script.id());
        schedule.on(begun.plusDays(38), notice::draft);
        schedule.on(begun.plusDays(39), notice::release);
        return notice;
    }

    /** Plans the first works of a case. */
    private CaseScript plan(Schedule schedule, Office office, Matter matter, LocalDate begun, int works) {
        var script = new CaseScript(handling, office, matter);
        for (Work work : REVIEWED.subList(0, works)) {
            LocalDate day = begun.plusDays(work.day());
            schedule.on(day, () -> work.what().accept(script, day));
        }
        return script;
    }
}
