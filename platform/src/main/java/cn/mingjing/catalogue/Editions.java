package cn.mingjing.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The released editions of lists, as of any day. */
public interface Editions {

    /** Every edition, the newest first. */
    List<Edition> of(ListId list);

    /** The edition that holds on a day. */
    default Optional<Edition> on(ListId list, LocalDate day) {
        return of(list).stream().filter(edition -> edition.holdsOn(day)).findFirst();
    }

    /** The items of the edition released last, whether it holds already or not; none where nothing was released. */
    default List<Item> latestItems(ListId list) {
        return of(list).stream()
                .findFirst()
                .map(edition -> items(list, edition.number()))
                .orElse(List.of());
    }

    /** The items of an edition in their order; none for an edition that never was. */
    List<Item> items(ListId list, int edition);

    /**
     * Some of them.
     *
     * @param search what stands in their words; empty for all
     * @param skip how many of those found come before
     */
    List<Item> items(ListId list, int edition, String search, int skip, int most);

    Optional<Item> item(ListId list, int edition, String code);
}
