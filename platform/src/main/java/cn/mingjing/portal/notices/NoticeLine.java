package cn.mingjing.portal.notices;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A notice as a list shows it.
 *
 * @param party as the public may read it; a natural person is masked
 * @param partyCode unified social credit code or registration number; empty for a natural person
 */
public record NoticeLine(
        UUID id,
        String authority,
        String authorityName,
        String documentNumber,
        String party,
        String partyCode,
        String violation,
        LocalDate decidedOn,
        LocalDate releasedOn) {}
