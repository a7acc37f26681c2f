package cn.mingjing.authority;

import cn.mingjing.law.AuthorityId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The register of legal counsel and public lawyers. Where no day is given, today is meant. */
public interface LegalAdvisers {

    Optional<LegalAdviser> find(LegalAdviserId id);

    /** As the register shows him for that day; empty before the first version. */
    Optional<LegalAdviser> on(LegalAdviserId id, LocalDate day);

    /** Everybody whom the authority ever engaged, those engaged longest from now on first. */
    List<LegalAdviser> of(AuthorityId authority);

    /**
     * Those of the authority's system (本系统) in whose name, employer, fields or licence the words occur.
     *
     * @param words empty for everybody
     */
    List<LegalAdviser> inSystemOf(AuthorityId authority, String words);
}
