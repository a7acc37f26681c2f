package cn.mingjing.authority;

import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Jurisdiction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The register of authorities and their units. Where no day is given, today is meant. */
public interface Authorities {

    Optional<Authority> find(AuthorityId id);

    /** @throws java.util.NoSuchElementException for an authority that is not in the register */
    Authority get(AuthorityId id);

    /** As the register shows it for that day; empty before its first version. */
    Optional<Authority> on(AuthorityId id, LocalDate day);

    /** Every authority, superiors before those below them, then by name. */
    List<Authority> all();

    /**
     * Who carries on the matters of an authority on that day: itself, or whoever succeeded it, however often.
     *
     * @throws java.util.NoSuchElementException for an authority that was not in the register on that day
     */
    AuthorityId carrying(AuthorityId id, LocalDate day);

    /**
     * In whose name the matters of an authority are done on that day: whoever carries them on, and for an entrusted body the agency
     * that entrusted it (行政处罚法 art. 20).
     */
    Authority inWhoseName(AuthorityId id, LocalDate day);

    /** The name it had on that day, and, where it goes by another today or was succeeded, who answers now. */
    String nameThen(AuthorityId id, LocalDate day);

    /** Whose matters this authority carries on today besides its own. */
    Set<AuthorityId> succeeded(AuthorityId id);

    /** The authority's system (本系统): all that stand, or whose successors stand, under the same topmost superior. */
    Set<AuthorityId> system(AuthorityId id);

    /** Which documents can bind the authority today. */
    Jurisdiction jurisdiction(AuthorityId id);

    /**
     * Which documents could bind the authority on that day.
     *
     * @throws java.util.NoSuchElementException for an authority that was not in the register on that day
     */
    Jurisdiction jurisdiction(AuthorityId id, LocalDate day);

    Optional<Unit> unit(UnitId id);

    /** The open units of an authority, by role and name. */
    List<Unit> units(AuthorityId id);
}
