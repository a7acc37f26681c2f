package cn.mingjing.review.acts;

import cn.mingjing.authority.LegalAdviserId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Who is called in for an opinion: somebody of the system's registers, or a third party with the reason. */
public sealed interface Called {

    /** A legal counsel or public lawyer of the system's registers. */
    record OfRegister(@NotNull LegalAdviserId adviser) implements Called {}

    /** @param reason why nobody of the registers is asked */
    record OutsideExpert(
            @NotBlank @Size(max = 50) String name,
            @NotBlank @Size(max = 100) String employer,
            @NotBlank @Size(max = 500) String reason)
            implements Called {}

    /**
     * An institution of legal or professional services.
     *
     * @param name who answers for the opinion
     * @param reason why nobody of the registers is asked
     */
    record OutsideInstitution(
            @NotBlank @Size(max = 100) String employer,
            @NotBlank @Size(max = 50) String name,
            @NotBlank @Size(max = 500) String reason)
            implements Called {}
}
