package cn.mingjing.ui;

/**
 * Why a field cannot be accepted; the same from page and API.
 *
 * @param path the component, such as {@code parties[1].name}; empty for the form as a whole
 * @param code a stable word, such as {@code missing}, {@code no-such-date}, {@code Size}
 * @param message one whole sentence that says what to do
 */
public record FieldProblem(String path, String code, String message) {}
