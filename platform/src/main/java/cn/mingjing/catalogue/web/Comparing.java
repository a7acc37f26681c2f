package cn.mingjing.catalogue.web;

import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.ItemColumns;
import cn.mingjing.ui.Change;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was added, taken out and changed between two states of a list; items are told apart by their codes. */
final class Comparing {

    private Comparing() {}

    static List<Change> of(List<Item> before, List<Item> after) {
        return Change.between(byCode(before), byCode(after));
    }

    private static Map<String, Change.Entry> byCode(List<Item> items) {
        Map<String, Change.Entry> byCode = new LinkedHashMap<>();
        items.forEach(item -> byCode.put(item.code(), new Change.Entry(item.name(), ItemColumns.cells(item))));
        return byCode;
    }
}
