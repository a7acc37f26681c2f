package cn.mingjing.casework;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How a record was confirmed: signed by the party, or the refusal with its reason (duty R-03). */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface Signature {

    /**
     * The party read the record and signed it, page by page.
     *
     * @param signer who signed
     */
    record SignedByParty(@NotBlank @Size(max = 50) String signer) implements Signature {}

    /**
     * The party refused to sign; the officers note why.
     *
     * @param reason the reason as given or seen
     * @param witness who witnessed it; empty when nobody did
     */
    record SigningRefused(
            @NotBlank @Size(max = 500) String reason,
            @Size(max = 50) String witness) implements Signature {}
}
