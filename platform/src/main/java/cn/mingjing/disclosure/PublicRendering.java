package cn.mingjing.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Renders all that the public would get of a notice, by the code that serves it; the release gate reads it before anybody
 * else does. Implemented by the portal, which serves it.
 */
public interface PublicRendering {

    /** Everything in which the notice would be found. */
    List<Rendered> of(Candidate notice);

    /** A notice about to be public, with the columns of the published view. */
    record Candidate(
            UUID id,
            String authority,
            String authorityName,
            String documentNumber,
            String party,
            String partyCode,
            String violation,
            LocalDate decidedOn,
            LocalDate releasedOn,
            String parts,
            String proof) {}

    /**
     * One thing served.
     *
     * @param what its name in Chinese, such as 公示页
     * @param address path and query it is served at
     * @param content its text as sent: HTML, XML or JSON
     */
    record Rendered(String what, String address, String content) {}
}
