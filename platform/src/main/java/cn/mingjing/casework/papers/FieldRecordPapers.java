package cn.mingjing.casework.papers;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.Investigation.InterviewRecorded;
import cn.mingjing.casework.Investigation.SceneRecorded;
import cn.mingjing.casework.OwedPaper;
import cn.mingjing.casework.PaperIssue;
import cn.mingjing.casework.PaperSource;
import cn.mingjing.casework.Party;
import cn.mingjing.document.InterviewRecord;
import cn.mingjing.document.InterviewRecord.Interviewee;
import cn.mingjing.document.OnSiteRecord;
import cn.mingjing.document.Paper;
import cn.mingjing.document.RightsTold;
import cn.mingjing.document.Signature.Signed;
import cn.mingjing.document.Span;
import cn.mingjing.facts.Recorded;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 询问笔录 and 现场笔录 (行政处罚法 art. 55). */
@Component
class FieldRecordPapers implements PaperSource {

    private final Certified certified;

    FieldRecordPapers(Certified certified) {
        this.certified = certified;
    }

    @Override
    public List<OwedPaper> owedFor(CaseFile file, Recorded<?> recorded) {
        return switch (recorded.fact()) {
            case InterviewRecorded interview ->
                List.of(OwedPaper.plain(
                        "INTERVIEW_RECORD", interview.endedAt().toLocalDate(), issue -> interview(issue, interview)));
            case SceneRecorded scene ->
                List.of(OwedPaper.plain("SCENE_RECORD", scene.endedAt().toLocalDate(), issue -> scene(issue, scene)));
            default -> List.of();
        };
    }

    private Paper interview(PaperIssue issue, InterviewRecorded interview) {
        var ended = Days.moment(interview.endedAt());
        return new InterviewRecord(
                issue.agency(),
                issue.caseName(),
                occasion(issue.file(), interview.interviewee()),
                new Span(Days.moment(interview.startedAt()), ended),
                interview.place(),
                certified.pair(interview.officers(), interview.endedAt().toLocalDate()),
                Appearances.display(interview.appearance()),
                Appearances.companions(interview.appearance()),
                issue.recorded().actor().name(),
                interviewee(issue.file().party(), interview),
                RightsTold.CONFIRMED,
                RecordText.exchanges(interview.record()),
                Signatures.confirmation(interview.signature()),
                Optional.of(Signatures.of(interview.signature(), ended)),
                certified.signed(interview.officers(), interview.endedAt()),
                Optional.of(new Signed(issue.recorded().actor().name(), ended)));
    }

    /** The how-manieth interview of this person in this case. */
    private static int occasion(CaseFile file, String interviewee) {
        return (int) file.all(InterviewRecorded.class).stream()
                .filter(entry -> entry.fact().interviewee().equals(interviewee))
                .count();
    }

    /** What the case knows of the party itself; of anybody else no more than the record says. */
    private static Interviewee interviewee(Party party, InterviewRecorded interview) {
        return Particulars.isPartyItself(party, interview.interviewee())
                ? new Interviewee(
                        interview.interviewee(),
                        "",
                        Particulars.idKind(party),
                        party.identityNumber(),
                        party.name().equals(interview.interviewee()) ? "" : party.name(),
                        "",
                        party.address(),
                        party.telephone(),
                        interview.relation())
                : new Interviewee(interview.interviewee(), "", "", "", "", "", "", "", interview.relation());
    }

    private Paper scene(PaperIssue issue, SceneRecorded scene) {
        Party party = issue.file().party();
        boolean itself = Particulars.isPartyItself(party, scene.present());
        var ended = Days.moment(scene.endedAt());
        return new OnSiteRecord(
                issue.agency(),
                issue.caseName(),
                new Span(Days.moment(scene.startedAt()), ended),
                scene.place(),
                new OnSiteRecord.Inspected(
                        party.name(),
                        party.representative(),
                        scene.present(),
                        itself ? party.identityNumber() : "",
                        party.telephone()),
                certified.pair(scene.officers(), scene.endedAt().toLocalDate()),
                Appearances.display(scene.appearance()),
                Appearances.companions(scene.appearance()),
                issue.recorded().actor().name(),
                Optional.empty(),
                RightsTold.CONFIRMED,
                scene.record(),
                "",
                "",
                Signatures.confirmation(scene.signature()),
                Optional.of(Signatures.of(scene.signature(), ended)),
                Optional.empty(),
                certified.signed(scene.officers(), scene.endedAt()),
                Optional.of(new Signed(issue.recorded().actor().name(), ended)));
    }
}
