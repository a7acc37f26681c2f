package cn.mingjing.casework;

import java.util.List;

/** A fact of another module that has something to say on the case page beside its name. */
public interface Told {

    /** Whole lines in Chinese. */
    List<String> detail();

    /** Persons it names who are neither the party nor the authority's own; they stay out of what is public. */
    List<String> persons();
}
