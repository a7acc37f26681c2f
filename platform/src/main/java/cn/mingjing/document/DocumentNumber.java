package cn.mingjing.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The number of a document (文号), such as {@code 濮市监罚〔2026〕17号} (GB/T 9704-2012, 7.2.5).
 *
 * @param agencyWord the authority's word (机关代字), such as {@code 濮市监}; empty only for numbers that came in from outside
 * @param kindWord the word for the kind of document (文种字), such as {@code 罚}
 * @param year four digits
 * @param sequence counted from 1 per authority, kind and year
 */
public record DocumentNumber(String agencyWord, String kindWord, int year, int sequence) {

    private static final Pattern EXACT = Pattern.compile("(\\p{IsHan}+)〔(\\d{4})〕([1-9]\\d*)号");
    private static final Pattern LOOSE = Pattern.compile("(\\p{IsHan}+?)字?[〔\\[【(（﹝［](\\d{4})年?[〕\\]】)）﹞］]第?(\\d+)号?");

    /** Kind words in use that none of {@link DocumentKind} has, for numbers of other systems. */
    private static final List<String> ELSEWHERE = List.of("处罚", "行罚", "罚决", "处");

    public DocumentNumber {
        if (kindWord.isEmpty() || !(agencyWord + kindWord).matches("\\p{IsHan}+")) {
            throw new IllegalArgumentException("not the words of a document number: " + agencyWord + kindWord);
        }
        if (year < 1949 || year > 9999 || sequence < 1) {
            throw new IllegalArgumentException(
                    "not a year and sequence of a document number: " + year + ", " + sequence);
        }
    }

    /** Reads a number that is written exactly as the standard asks; anything else is empty. */
    public static Optional<DocumentNumber> parse(String text, Collection<String> kindWords) {
        return match(EXACT, text, kindWords);
    }

    /**
     * Reads a number as it may come in from elsewhere and brings it into the standard's form: with 字 or 第, leading zeros,
     * other brackets, blanks, full-width digits.
     */
    public static Optional<DocumentNumber> parseLeniently(String text, Collection<String> kindWords) {
        var plain = new StringBuilder();
        text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .map(point -> point >= '０' && point <= '９' ? point - '０' + '0' : point)
                .forEach(plain::appendCodePoint);
        return match(LOOSE, plain.toString(), kindWords);
    }

    private static Optional<DocumentNumber> match(Pattern pattern, String text, Collection<String> kindWords) {
        var found = pattern.matcher(text);
        if (!found.matches() || found.group(3).length() > 8 || Integer.parseInt(found.group(3)) == 0) {
            return Optional.empty();
        }
        int year = Integer.parseInt(found.group(2));
        if (year < 1949) {
            return Optional.empty();
        }
        var words = found.group(1);
        var kindWord = kindWordOf(words, kindWords);
        return Optional.of(new DocumentNumber(
                words.substring(0, words.length() - kindWord.length()),
                kindWord,
                year,
                Integer.parseInt(found.group(3))));
    }

    /** The longest known word at the end; where none is known, the last character. */
    private static String kindWordOf(String words, Collection<String> kindWords) {
        return Stream.concat(kindWords.stream(), ELSEWHERE.stream())
                .filter(words::endsWith)
                .max(Comparator.comparingInt(String::length))
                .orElseGet(() -> words.substring(words.length() - 1));
    }

    /** As printed: six-corner brackets, no 第, no leading zero. */
    @Override
    public String toString() {
        return agencyWord + kindWord + "〔" + year + "〕" + sequence + "号";
    }
}
