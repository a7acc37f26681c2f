package cn.mingjing.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Whom the reviewer asks for an opinion (duty V-02).
 *
 * @param name of the person, for an institution of whoever answers for it
 * @param employer law firm, authority or institution
 * @param licence number of the licence to practise law (执业证号); empty for who is no lawyer
 */
public record Adviser(
        @NotNull AdviserKind kind,
        @NotBlank @Size(max = 50) String name,
        @NotBlank @Size(max = 100) String employer,
        @Size(max = 50) String licence) {}
