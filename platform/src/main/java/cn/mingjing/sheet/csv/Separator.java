package cn.mingjing.sheet.csv;

import cn.mingjing.sheet.reading.Budget;
import java.io.StringReader;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What parts the fields of a text.
 *
 * @param declared whether the first line does nothing but say so, as {@code sep=;} does
 */
record Separator(char sign, boolean declared) {

    private static final int RECORDS = 50;

    /** How many records have the same number of separators, and how many separators that is. */
    private record Regular(char sign, int records, int separators) {}

    /** The declared one; else that by which most records have the same number of fields. */
    static Separator of(String sample, Budget budget) {
        if (sample.matches("(?s)\"?sep=[,;\t]\"?[\r\n].*")) {
            return new Separator(sample.charAt(sample.indexOf('=') + 1), true);
        }
        var most = Stream.of('\t', ',', ';')
                .map(sign -> regular(sample, sign, budget))
                .max(Comparator.comparingInt(Regular::records).thenComparingInt(Regular::separators))
                .orElseThrow();
        return new Separator(most.records() == 0 ? ',' : most.sign(), false);
    }

    private static Regular regular(String sample, char sign, Budget budget) {
        var recordsWith = new TreeMap<Integer, Integer>();
        var records = CsvRecords.ofSample(new StringReader(sample), sign, budget);
        for (int i = 0; i < RECORDS && records.next(); i++) {
            if (records.fields().size() > 1) {
                recordsWith.merge(records.fields().size() - 1, 1, Integer::sum);
            }
        }
        return recordsWith.entrySet().stream()
                .map(entry -> new Regular(sign, entry.getValue(), entry.getKey()))
                .max(Comparator.comparingInt(Regular::records).thenComparingInt(Regular::separators))
                .orElse(new Regular(sign, 0, 0));
    }
}
