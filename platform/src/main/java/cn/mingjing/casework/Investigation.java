package cn.mingjing.casework;

import cn.mingjing.facts.Fact;
import cn.mingjing.originals.OriginalRef;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What the investigation brings on record (调查取证), 行政处罚法 第五十四条至第五十六条. */
public sealed interface Investigation extends Fact {

    /** An interview was recorded (询问笔录). Times are local to China; how the officers appeared was not asked at first. */
    record InterviewRecorded(
            String interviewee,
            String relation,
            LocalDateTime startedAt,
            LocalDateTime endedAt,
            String place,
            OfficerPair officers,
            boolean credentialsShown,
            Optional<Appearance> appearance,
            boolean rightsTold,
            String record,
            Signature signature)
            implements Investigation {}

    /** What was seen on site was recorded (现场笔录). Times are local to China; how the officers appeared was not asked at first. */
    record SceneRecorded(
            String present,
            LocalDateTime startedAt,
            LocalDateTime endedAt,
            String place,
            OfficerPair officers,
            boolean credentialsShown,
            Optional<Appearance> appearance,
            boolean rightsTold,
            String record,
            Signature signature)
            implements Investigation {}

    /** A piece of evidence was taken into the file, with its originals. */
    record EvidenceAdded(
            EvidenceKind kind,
            String name,
            String source,
            LocalDate obtainedOn,
            String proves,
            List<OriginalRef> originals)
            implements Investigation {}

    /** The investigation is over: the report with its six items (市场监督管理行政处罚程序规定 第四十八条). */
    record InvestigationEnded(
            String course,
            String evidenceSummary,
            String nature,
            boolean grave,
            DraftDecision draft,
            Optional<CitedItem> benchmark)
            implements Investigation, DraftSet {}

    /** The handlers changed the draft decision after the report. */
    record DraftRevised(DraftDecision draft, Optional<CitedItem> benchmark, String reason)
            implements Investigation, DraftSet {}

    /** The file was opened again because of new facts. */
    record InvestigationReopened(String reason) implements Investigation {}
}
