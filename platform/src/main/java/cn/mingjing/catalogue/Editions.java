package cn.mingjing.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The released editions of lists, as of any day. */
public interface Editions {

    /** The edition that holds on a day. */
    Optional<Edition> on(ListId list, LocalDate day);

    /** Every edition, the newest first. */
    List<Edition> of(ListId list);

    /** The items of an edition in their order; empty for an edition that never was. */
    List<Item> items(ListId list, int edition);
}
