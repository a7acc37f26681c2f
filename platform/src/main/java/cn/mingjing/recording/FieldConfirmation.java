package cn.mingjing.recording;

import cn.mingjing.originals.OriginalRef;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/** What the party did at the end (duties ). */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface FieldConfirmation {

    /** The party signed with a finger on the screen. */
    record SignedOnScreen(String signer, OriginalRef image, Instant at) implements FieldConfirmation {}

    /**
     * The party refused to sign.
     *
     * @param witness who witnessed it; empty when nobody did
     */
    record SigningRefused(String reason, String witness) implements FieldConfirmation {}

    /**
     * The party refused to take a document, which was left at the place and photographed or filmed (留置送达).
     *
     * @param document its title and number
     * @param reason why it was refused
     * @param witness who witnessed it; empty when nobody did
     */
    record LeftInPlace(String document, String reason, String witness) implements FieldConfirmation {}

    /** Nobody was there to sign, or nothing asks for it. */
    record NobodyToSign(String reason) implements FieldConfirmation {}
}
