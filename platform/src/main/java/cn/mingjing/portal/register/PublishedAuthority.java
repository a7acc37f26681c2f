package cn.mingjing.portal.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An authority as published (公开的执法主体).
 *
 * @param divisionCode code of the division it is in (GB/T 2260)
 * @param superior the authority it reports to, if that one is published
 * @param reconsideration who examines its decisions; null while it has not been entered
 * @param court where it is sued; null while it has not been entered
 * @param entrustedBy the agency in whose name an entrusted body acts, under a deed that is public; null for every other
 * @param succeededBy who carries on its matters; null while it acts
 */
public record PublishedAuthority(
        String id,
        String name,
        String creditCode,
        String level,
        String nature,
        String divisionCode,
        String telephone,
        String address,
        @Nullable String superior,
        @Nullable String reconsideration,
        @Nullable String court,
        @Nullable String entrustedBy,
        @Nullable String deed,
        @Nullable LocalDate deedSignedOn,
        @Nullable String deedScope,
        @Nullable LocalDate deedUntil,
        @Nullable String succeededBy,
        @Nullable LocalDate succeededSince,
        @Nullable String successionDocument) {}
