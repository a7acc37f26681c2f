package cn.mingjing.casework.papers;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.EvidenceKind;
import cn.mingjing.casework.Investigation;
import cn.mingjing.casework.Investigation.EvidenceAdded;
import cn.mingjing.casework.Investigation.InterviewRecorded;
import cn.mingjing.casework.Investigation.SceneRecorded;
import cn.mingjing.casework.Party;
import java.time.LocalDate;
import java.util.List;

/**
 * One piece of evidence as documents list it (行政处罚法 art. 46): what was taken into the file, and the records of
 * interviews and of what was seen on site.
 */
record Exhibit(String name, EvidenceKind kind, String source, LocalDate obtainedOn, String proves, String original) {

    private static final String OUR_OFFICERS = "本机关执法人员制作";
    private static final String RECORD = "笔录原件";

    /** All of the file, in the order in which they came. */
    static List<Exhibit> of(CaseFile file) {
        return file.proof().stream().map(proof -> exhibit(file.party(), proof)).toList();
    }

    /** A record made by the authority's own officers. */
    boolean isRecord() {
        return original.equals(RECORD);
    }

    private static Exhibit exhibit(Party party, Investigation proof) {
        return switch (proof) {
            case EvidenceAdded evidence ->
                new Exhibit(
                        evidence.name(),
                        evidence.kind(),
                        evidence.source(),
                        evidence.obtainedOn(),
                        evidence.proves(),
                        evidence.originals().isEmpty()
                                ? "纸质"
                                : evidence.originals().size() + "件电子原件");
            case InterviewRecorded interview -> interview(party, interview);
            case SceneRecorded scene -> {
                LocalDate day = scene.endedAt().toLocalDate();
                yield new Exhibit(
                        Days.text(day) + "现场笔录1份", EvidenceKind.SCENE_RECORD, OUR_OFFICERS, day, "检查时的现场情况", RECORD);
            }
            default -> throw new IllegalArgumentException("proves nothing: " + proof);
        };
    }

    private static Exhibit interview(Party party, InterviewRecorded interview) {
        LocalDate day = interview.endedAt().toLocalDate();
        boolean itself = Particulars.isPartyItself(party, interview.interviewee());
        return new Exhibit(
                Days.text(day) + "对" + interview.interviewee() + "的询问笔录1份",
                itself ? EvidenceKind.PARTY_STATEMENT : EvidenceKind.WITNESS_TESTIMONY,
                OUR_OFFICERS,
                day,
                itself ? "当事人陈述的事实和经过" : "被询问人了解的有关情况",
                RECORD);
    }
}
