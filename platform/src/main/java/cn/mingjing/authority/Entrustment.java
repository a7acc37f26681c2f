package cn.mingjing.authority;

import cn.mingjing.law.AuthorityId;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;

/**
 * The deed by which an agency has a body enforce in its name (委托书, 行政处罚法 arts. 20, 21): what, how far and how long.
 *
 * @param by the agency in whose name the body acts, and which answers for it
 * @param deed number or title of the deed
 * @param scope the matters and powers it entrusts
 * @param until the last day on which it holds
 */
public record Entrustment(
        AuthorityId by,
        @NotBlank String deed,
        LocalDate signedOn,
        @NotBlank String scope,
        LocalDate until) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(signedOn) && !day.isAfter(until);
    }
}
