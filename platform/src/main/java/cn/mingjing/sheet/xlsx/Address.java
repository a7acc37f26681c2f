package cn.mingjing.sheet.xlsx;

import java.util.regex.Pattern;

/** Where a cell is: C7 is row 7, column 3. */
record Address(int row, int column) {

    private static final Pattern SHAPE = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");

    static Address of(String written) {
        var parts = SHAPE.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not an address of a cell: " + written);
        }
        int column = 0;
        for (char letter : parts.group(1).toCharArray()) {
            column = column * 26 + Character.toUpperCase(letter) - 'A' + 1;
        }
        return new Address(Integer.parseInt(parts.group(2)), column);
    }
}
