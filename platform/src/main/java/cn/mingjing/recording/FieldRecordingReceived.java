package cn.mingjing.recording;

import cn.mingjing.facts.Fact;
import cn.mingjing.law.RecordingStep;
import cn.mingjing.originals.OriginalRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A recording made on the field page has arrived whole (现场记录入库), duties. Whatever it lacks, it is kept;
 * what follows from that the law says when it is taken into a case. All times by the device's clock, as {@code clock} sets right.
 *
 * @param caseId the case that the officer had in mind; empty where he left that open
 * @param party who was visited; empty where nobody was named
 * @param startedAt when its first part began
 * @param endedAt when its last part ended
 * @param clock how far the device's clock was off; empty where it had never spoken to the server
 * @param note the short note written at the end; empty where there is none
 * @param confirmation empty where the device never got that far
 * @param device what the device says it is
 * @param account the whole account of the device as it came, with every link of the chains
 */
public record FieldRecordingReceived(
        Optional<UUID> caseId,
        RecordingStep step,
        String unit,
        List<FieldOfficer> officers,
        String cause,
        String party,
        String place,
        SpokenStatement statement,
        Instant startedAt,
        Instant endedAt,
        Optional<DeviceClock> clock,
        List<FieldPosition> positions,
        List<FieldPart> parts,
        List<FieldInterruption> interruptions,
        String note,
        Optional<FieldConfirmation> confirmation,
        String device,
        OriginalRef account)
        implements Fact {

    public FieldRecordingReceived {
        officers = List.copyOf(officers);
        positions = List.copyOf(positions);
        parts = List.copyOf(parts);
        interruptions = List.copyOf(interruptions);
    }

    /** A time of the device as the server's clock would have shown it. */
    public Instant setRight(Instant byDevice) {
        return clock.map(known -> byDevice.plusMillis(known.offsetMillis())).orElse(byDevice);
    }

    /** Whether there is sound or moving picture, which can begin with a statement. */
    public boolean hasSound() {
        return parts.stream().anyMatch(part -> part.kind() != FieldPart.Kind.PHOTO);
    }

    /** Whether every part is what the device hashed as it made it. */
    public boolean agrees() {
        return parts.stream().allMatch(FieldPart::agrees);
    }
}
