package cn.mingjing.authority;

import cn.mingjing.law.AuthorityId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The register of officers, reviewers and auxiliary staff. Where no day is given, today is meant. */
public interface Officers {

    Optional<Officer> find(String person);

    /** As the register shows the person for that day; empty before the first version. */
    Optional<Officer> on(String person, LocalDate day);

    /** Those of the persons that the register knows for that day, in the given order. */
    List<Officer> on(Collection<String> persons, LocalDate day);

    /** The credential that lets this person act on that day; empty for whoever may not. */
    Optional<Credential> credentialOn(String person, LocalDate day);

    /** All who have not left, by unit and name. */
    List<Officer> of(AuthorityId authority);

    /** How many review among how many who enforce, for the 5 % of 国办发〔2018〕118号. */
    ReviewerShare reviewerShare(AuthorityId authority);
}
