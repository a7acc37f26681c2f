package cn.mingjing.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The party (当事人) an act is directed at.
 *
 * @param name registered name, or a natural person's name
 * @param code credit code, or an older registration number as it stands; empty for a natural person
 * @param representative legal representative or operator; empty for a natural person
 * @param identityNumber identity number of the person or operator; never published
 * @param address registered or home address
 * @param telephone empty when unknown
 */
public record Party(
        @NotNull PartyKind kind,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 50) String code,
        @Size(max = 50) String representative,
        @Size(max = 18) String identityNumber,
        @NotBlank @Size(max = 200) String address,
        @Size(max = 50) String telephone) {}
