package cn.mingjing.duties.trace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** One duty of the specification: its stable id and what it asks for, in one line. */
record Duty(String id, String title) {

    /** Every duty, in the order of the specification. */
    static List<Duty> all() {
        var file = Objects.requireNonNull(Duty.class.getResourceAsStream("/duties.tsv"), "duties.tsv");
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("\t", -1))
                    .map(parts -> new Duty(parts[0], parts[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
