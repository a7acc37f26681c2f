package cn.mingjing.casework;

import java.time.LocalDate;
import java.util.List;

/** The leaders of an authority have discussed something together and voted (集体讨论). */
public sealed interface Discussion permits Deciding.DiscussedCollectively, Incidental.FurtherExtensionDiscussed {

    LocalDate heldOn();

    String chairedBy();

    /** Who took part and voted. */
    List<LeaderId> attending();

    String minutes();

    int inFavour();

    int against();

    boolean agreed();
}
