package cn.mingjing.authority;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import java.time.LocalDate;

/**
 * Enters and changes entries of the registers. An entry that is unknown is new; a known one gets a new version.
 *
 * <p>A version holds from its day on and takes the place of whatever was entered before for the days from then on. The
 * day must not lie in the future. The row and its fact {@link cn.mingjing.facts.EntryChanged} are written together.
 */
public interface AuthorityRegister {

    Outcome enter(Authority authority, LocalDate from, Actor by);

    Outcome enter(Unit unit, LocalDate from, Actor by);

    /** Refused when another person holds the same credential number, or the unit is not one of the authority's. */
    Outcome enter(Officer officer, LocalDate from, Actor by);

    /** Refused for a public lawyer without a licence, and for whoever is engaged by the authority already. */
    Outcome enter(LegalAdviser adviser, LocalDate from, Actor by);
}
