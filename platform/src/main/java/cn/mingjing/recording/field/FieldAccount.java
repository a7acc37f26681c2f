package cn.mingjing.recording.field;

import cn.mingjing.law.RecordingStep;
import cn.mingjing.recording.DeviceClock;
import cn.mingjing.recording.FieldInterruption;
import cn.mingjing.recording.FieldOfficer;
import cn.mingjing.recording.FieldPart;
import cn.mingjing.recording.FieldPosition;
import cn.mingjing.recording.SpokenStatement;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a device says of a recording whose bytes have all been uploaded; the body of {@code PUT /api/v1/field-recordings/{id}}.
 * Every time is the device's own.
 */
record FieldAccount(
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
        Instant sentAt,
        Optional<DeviceClock> clock,
        List<FieldPosition> positions,
        List<Part> parts,
        List<FieldInterruption> interruptions,
        String note,
        Optional<Confirmation> confirmation,
        String device) {

    private static final int LONGEST = 4_000;

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    /** @throws FieldRefused when it is none */
    static FieldAccount read(byte[] json) {
        try {
            return STRICT.readValue(json, FieldAccount.class);
        } catch (JacksonException unreadable) {
            throw (FieldRefused) new FieldRefused(FieldRefused.Reason.UNREADABLE).initCause(unreadable);
        }
    }

    FieldAccount {
        officers = List.copyOf(officers);
        positions = List.copyOf(positions);
        parts = List.copyOf(parts);
        interruptions = List.copyOf(interruptions);
        if (parts.isEmpty() || endedAt.isBefore(startedAt)) {
            throw new IllegalArgumentException("a recording has parts, and ends after it begins");
        }
        for (String words : List.of(unit, cause, party, place, statement.text(), note, device)) {
            if (words.length() > LONGEST) {
                throw new IllegalArgumentException("a text has at most " + LONGEST + " characters");
            }
        }
    }

    /**
     * One piece.
     *
     * @param id drawn by the device; the chain begins with it
     * @param upload the resumable upload by which its bytes came
     */
    record Part(
            UUID id,
            FieldPart.Kind kind,
            UUID upload,
            Instant startedAt,
            Instant endedAt,
            String head,
            List<Link> chunks) {

        Part {
            chunks = List.copyOf(chunks);
        }
    }

    /**
     * One link of the chain.
     *
     * @param bytes how many bytes the chunk has
     * @param hash of the link before and the chunk, lower-case hexadecimal
     */
    record Link(long bytes, String hash) {}

    /** What the party did, as the device tells it: the picture of a signature came as an upload of its own. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    sealed interface Confirmation {

        record SignedOnScreen(String signer, UUID upload, Instant at) implements Confirmation {}

        record SigningRefused(String reason, String witness) implements Confirmation {}

        record LeftInPlace(String document, String reason, String witness) implements Confirmation {}

        record NobodyToSign(String reason) implements Confirmation {}
    }
}
