package cn.mingjing.facts;

/**
 * What stands on record once an act is done. Implemented by records only: each component is one field of the fact, with a
 * commitment of its own, so that it can be disclosed without the others.
 *
 * <p>The type's simple name is the name under which it is stored, for good.
 */
public interface Fact {}
