package cn.mingjing.ui.form;

/** How fields are named: {@code part.inner}, {@code rows[2].inner}, {@code choice.Variant.inner}. */
final class Paths {

    private Paths() {}

    static String inner(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    static String row(String path, int row) {
        return path + "[" + row + "]";
    }
}
