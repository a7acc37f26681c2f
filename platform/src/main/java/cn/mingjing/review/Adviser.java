package cn.mingjing.review;

import cn.mingjing.authority.LegalAdviserId;
import java.util.Optional;

/**
 * Who was asked for an opinion (duty V-02), as he stood on the day of the asking.
 *
 * @param name of the person, for an institution of whoever answers for it
 * @param employer law firm, authority or institution
 * @param licence number of the licence to practise law (执业证号); empty for who is no lawyer
 * @param entry in the register of legal advisers; absent for a third party
 * @param reason why a third party is asked; empty for who stands in the register
 */
public record Adviser(
        AdviserKind kind,
        String name,
        String employer,
        String licence,
        Optional<LegalAdviserId> entry,
        String reason) {}
