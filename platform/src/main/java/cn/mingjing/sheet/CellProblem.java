package cn.mingjing.sheet;

/**
 * What is wrong in one cell of a spreadsheet.
 *
 * @param cell as the user calls it, such as {@code C12}; of a row without such a column its number; empty for the whole sheet
 * @param label of its column
 * @param message one whole sentence that says what to do
 */
public record CellProblem(String cell, String label, String message) {}
