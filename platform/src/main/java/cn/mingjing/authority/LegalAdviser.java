package cn.mingjing.authority;

import cn.mingjing.identifier.LawyerLicence;
import cn.mingjing.law.AuthorityId;
import java.util.Optional;

/**
 * A legal counsel or public lawyer (法律顾问、公职律师) as the register of the authority that engaged him shows him on some day;
 * every authority of its system may call him in to a review (duty V-02).
 *
 * @param authority whose adviser he is
 * @param licence absent for a counsel who is no lawyer, such as a scholar
 * @param employer the law firm, the institution, or the unit of a public lawyer
 * @param fields what he knows best, in words such as {@code 行政诉讼、合同}
 */
public record LegalAdviser(
        LegalAdviserId id,
        AuthorityId authority,
        Capacity capacity,
        String name,
        Optional<LawyerLicence> licence,
        String employer,
        String fields,
        Engagement engagement) {

    /** In what capacity somebody advises an authority. */
    public enum Capacity {
        /** 法律顾问 */
        LEGAL_COUNSEL,
        /** 公职律师 */
        PUBLIC_LAWYER
    }

    /** The same adviser, with the engagement ended. */
    public LegalAdviser ended(Engagement.End end) {
        return new LegalAdviser(
                id,
                authority,
                capacity,
                name,
                licence,
                employer,
                fields,
                new Engagement(engagement.from(), engagement.to(), Optional.of(end)));
    }
}
