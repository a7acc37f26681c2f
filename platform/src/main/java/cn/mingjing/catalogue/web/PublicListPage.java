package cn.mingjing.catalogue.web;

import cn.mingjing.catalogue.Edition;
import cn.mingjing.catalogue.Item;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A list as the public reads it.
 *
 * @param lead which edition this is and since when it holds
 * @param ended what to say of an edition that holds no longer
 * @param problem what is wrong with the day that was asked for; empty for nothing
 * @param edition the part of an address that names the edition shown
 * @param items empty where none held on that day
 */
public record PublicListPage(
        String title,
        Link authority,
        String address,
        String lead,
        String ended,
        String problem,
        LocalDate on,
        String search,
        Optional<Table<Item>> items,
        Table<Edition> editions,
        String edition) {

    /** Where its files lie. */
    public String files() {
        return address + "/";
    }

    /** One item of a list. */
    public record ItemPage(String title, Link authority, Link list, List<Pair> cells) {}
}
