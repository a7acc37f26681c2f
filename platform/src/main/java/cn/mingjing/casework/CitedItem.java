package cn.mingjing.casework;

import cn.mingjing.catalogue.Item;

/**
 * An item of one of the authority's public lists as an act rests on it (行政处罚法 第三十四条、第三十九条).
 *
 * @param edition number of the edition that held on the day of the act
 * @param code the item's code in that edition
 * @param name what the item said then; of a grade of discretion, the violation and the grade
 */
public record CitedItem(int edition, String code, String name) {

    static CitedItem of(int edition, Item item) {
        return new CitedItem(edition, item.code(), nameOf(item));
    }

    private static String nameOf(Item item) {
        return item instanceof Item.DiscretionItem grade ? grade.name() + "，" + grade.grade() : item.name();
    }

    /** As papers cite it: {@code 第2版第410900-CF-001项（对未明码标价的处罚）}. */
    public String text() {
        return "第" + edition + "版第" + code + "项（" + name + "）";
    }
}
