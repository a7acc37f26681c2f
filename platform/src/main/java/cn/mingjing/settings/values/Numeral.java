package cn.mingjing.settings.values;

/** Chinese numerals as articles are counted, 1 to 99. */
final class Numeral {

    private static final String DIGITS = "零一二三四五六七八九";

    private Numeral() {}

    static String of(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("no article is counted so: " + number);
        }
        int tens = number / 10;
        int ones = number % 10;
        String left = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
        return left + (ones == 0 ? "" : String.valueOf(DIGITS.charAt(ones)));
    }
}
