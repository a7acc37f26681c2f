package cn.mingjing.casework;

import cn.mingjing.casework.Investigation.InterviewRecorded;
import cn.mingjing.casework.Investigation.SceneRecorded;
import cn.mingjing.facts.Recorded;
import cn.mingjing.law.RecordingStep;
import cn.mingjing.originals.OriginalRef;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step of a case of which documents and lists say how it is recorded in sound and picture.
 *
 * @param number the place of its fact in the case's stream
 * @param about where it took place, or who was heard
 * @param day when it took place: what was asked of it then counts
 * @param time when it began and ended; empty where only its day is known
 * @param picture sound or picture that the step itself brought, such as the photograph of a document left in place
 */
public record RecordedStep(
        int number,
        RecordingStep kind,
        String about,
        LocalDate day,
        Optional<Span> time,
        Optional<OriginalRef> picture) {

    /** From a minute to a minute, local to China. */
    public record Span(LocalDateTime from, LocalDateTime to) {}

    /** The steps of a case in the order of its record. What comes by post or wire leaves a slip, not a film. */
    public static List<RecordedStep> of(CaseFile file) {
        return file.facts().stream().flatMap(RecordedStep::of).toList();
    }

    private static Stream<RecordedStep> of(Recorded<?> recorded) {
        int number = recorded.id().number();
        return switch (recorded.fact()) {
            case SceneRecorded scene ->
                Stream.of(new RecordedStep(
                        number,
                        RecordingStep.ON_SITE,
                        scene.place(),
                        scene.startedAt().toLocalDate(),
                        Optional.of(new Span(scene.startedAt(), scene.endedAt())),
                        Optional.empty()));
            case InterviewRecorded interview ->
                Stream.of(new RecordedStep(
                        number,
                        RecordingStep.EVIDENCE,
                        interview.interviewee(),
                        interview.startedAt().toLocalDate(),
                        Optional.of(new Span(interview.startedAt(), interview.endedAt())),
                        Optional.empty()));
            case Service service ->
                served(service)
                        .map(kind -> new RecordedStep(
                                number,
                                kind,
                                service.place(),
                                service.servedOn(),
                                Optional.empty(),
                                service.receipt().filter(RecordedStep::isSoundOrPicture)));
            default -> Stream.empty();
        };
    }

    private static Stream<RecordingStep> served(Service service) {
        return switch (service.mode()) {
            case IN_PERSON -> Stream.of(RecordingStep.SERVICE);
            case LEFT_IN_PLACE -> Stream.of(RecordingStep.SERVICE_BY_LEAVING);
            case PUBLIC_NOTICE -> Stream.of(RecordingStep.SERVICE_BY_NOTICE);
            case BY_POST, ELECTRONIC -> Stream.empty();
        };
    }

    /** Whether bytes are a photograph, a sound or a film. */
    public static boolean isSoundOrPicture(OriginalRef original) {
        return original.mediaType().matches("(image|audio|video)/.*");
    }

    /** Whether it is a step of service, not of the investigation. */
    public boolean isService() {
        return switch (kind) {
            case SERVICE, SERVICE_BY_LEAVING, SERVICE_BY_NOTICE -> true;
            default -> false;
        };
    }
}
