package cn.mingjing.demo;

import static cn.mingjing.demo.Offices.BAOTOU;
import static cn.mingjing.demo.Offices.HENAN;
import static cn.mingjing.demo.Offices.LINGCHUAN;
import static cn.mingjing.demo.Offices.PUYANG;
import static cn.mingjing.demo.Offices.XIQING;

import cn.mingjing.casework.CaseHandling;
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
            new Work(34, CaseScript::proposeDecision),
            new Work(35, CaseScript::approve),
            new Work(37, CaseScript::serveDecision),
            new Work(42, CaseScript::pay),
            new Work(43, CaseScript::confirmCorrection),
            new Work(44, CaseScript::proposeClosing),
            new Work(45, CaseScript::approve));

    private static final int FINISHED = REVIEWED.size();

    private final CaseHandling handling;

    DemoCases(CaseHandling handling) {
        this.handling = handling;
    }

    private record Work(int day, BiConsumer<CaseScript, LocalDate> what) {}

    void plan(Schedule schedule, LocalDate today) {
        plan(schedule, PUYANG, Matter.TOBACCO, today.minusDays(74), FINISHED);
        for (int stopped = 1; stopped < FINISHED; stopped++) {
            LocalDate begun = today.minusDays(1L + REVIEWED.get(stopped - 1).day());
            plan(schedule, PUYANG, Matter.TOBACCO, begun, stopped);
        }
        plan(schedule, HENAN, Matter.TELECOM, today.minusDays(60), FINISHED);
        plan(schedule, HENAN, Matter.TELECOM, today.minusDays(12), 7);
        plan(schedule, BAOTOU, Matter.TRANSPORT, today.minusDays(58), FINISHED);
        plan(schedule, BAOTOU, Matter.TRANSPORT, today.minusDays(14), 9);
        plan(schedule, XIQING, Matter.STREET, today.minusDays(56), FINISHED);
        plan(schedule, XIQING, Matter.STREET, today.minusDays(13), 8);
        plan(schedule, LINGCHUAN, Matter.ENERGY, today.minusDays(54), FINISHED);
        plan(schedule, LINGCHUAN, Matter.ENERGY, today.minusDays(11), 7);
    }

    /** Plans the first works of a case. */
    private void plan(Schedule schedule, Office office, Matter matter, LocalDate begun, int works) {
        var script = new CaseScript(handling, office, matter);
        for (Work work : REVIEWED.subList(0, works)) {
            LocalDate day = begun.plusDays(work.day());
            schedule.on(day, () -> work.what().accept(script, day));
        }
    }
}
