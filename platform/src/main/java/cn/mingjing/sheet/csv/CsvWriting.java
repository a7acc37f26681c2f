package cn.mingjing.sheet.csv;

import cn.mingjing.sheet.Listing;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes text with commas (RFC 4180) in UTF-8, with the mark by which spreadsheet programs know it. */
public final class CsvWriting {

    private CsvWriting() {}

    public static void write(Listing listing, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        record(listing.labels(), writer);
        for (var row : listing.rows()) {
            record(row, writer);
        }
        writer.flush();
    }

    private static void record(List<String> fields, Writer writer) throws IOException {
        writer.write(fields.stream().map(CsvText::written).collect(Collectors.joining(",", "", "\r\n")));
    }
}
