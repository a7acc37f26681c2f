package cn.mingjing.sheet.xlsx;

import cn.mingjing.sheet.reading.Grid;
import cn.mingjing.sheet.reading.NumberText;
import java.util.List;

/** What the value of a cell says to the user (ECMA-376-1 § 18.18.11). */
record CellValues(List<String> texts, Formats formats, boolean from1904) {

    /** @param value as written in the part; of a formula, its last result */
    void put(Grid grid, int row, int column, String type, int style, String value) {
        if (type.equals("s") && !value.isBlank()) {
            grid.putKept(row, column, texts.get(Integer.parseInt(value.strip())));
        } else {
            grid.put(row, column, value.isEmpty() ? "" : shown(type, style, value));
        }
    }

    private String shown(String type, int style, String value) {
        return switch (type) {
            case "str", "inlineStr" -> SharedTexts.meant(value);
            case "b" -> List.of("1", "true").contains(value.strip()) ? "是" : "否";
            case "e" -> "";
            case "d" -> day(value.strip());
            default -> NumberText.of(value.strip(), formats.of(style), from1904);
        };
    }

    private static String day(String iso) {
        return iso.replaceFirst("T(00:00(:00)?(\\.0+)?)?Z?$", "").replace('T', ' ');
    }
}
