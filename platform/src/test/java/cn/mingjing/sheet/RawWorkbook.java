package cn.mingjing.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook in XML put together by hand: as other programs write it, or as nobody should. */
final class RawWorkbook {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, Reading.Content> parts = new LinkedHashMap<>();
    private final StringBuilder tabs = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";
    private int sheets;

    /** A part with this text. */
    RawWorkbook part(String name, String text) {
        return part(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    RawWorkbook part(String name, Reading.Content content) {
        parts.put(name, content);
        return this;
    }

    /** A visible sheet with these rows, and what follows them. */
    RawWorkbook sheet(String name, String rows, String... after) {
        return tab(name, "", "worksheet", "worksheets/sheet" + (sheets + 1) + ".xml", worksheet(rows, after));
    }

    RawWorkbook hidden(String name, String state, String rows) {
        var attribute = " state=\"" + state + "\"";
        return tab(name, attribute, "worksheet", "worksheets/sheet" + (sheets + 1) + ".xml", worksheet(rows));
    }

    /** One more tab that shows the first sheet. */
    RawWorkbook again(String name) {
        return tab(name, "", "worksheet", "worksheets/sheet1.xml", "");
    }

    /** A tab whose sheet is missing. */
    RawWorkbook lost(String name) {
        return tab(name, "", "worksheet", "worksheets/lost.xml", "");
    }

    RawWorkbook chart(String name) {
        return tab(
                name,
                "",
                "chartsheet",
                "chartsheets/sheet" + (sheets + 1) + ".xml",
                "<chartsheet xmlns=\"" + MAIN + "\"/>");
    }

    private RawWorkbook tab(String name, String state, String kind, String target, String text) {
        sheets++;
        tabs.append("<sheet name=\"%s\" sheetId=\"%d\"%s r:id=\"rId%d\"/>".formatted(name, sheets, state, sheets));
        relations.append(
                "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(sheets, RELATION, kind, target));
        if (!text.isEmpty()) {
            part("xl/" + target, text);
        }
        return this;
    }

    RawWorkbook properties(String xml) {
        properties = xml;
        return this;
    }

    /** Formats of numbers, by which cells with s="0", s="1", … show what they hold. */
    RawWorkbook formats(String... codes) {
        var formats = new StringBuilder();
        var styles = new StringBuilder();
        for (int i = 0; i < codes.length; i++) {
            formats.append(
                    "<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(164 + i, codes[i].replace("\"", "&quot;")));
            styles.append("<xf numFmtId=\"%d\"/>".formatted(164 + i));
        }
        return styles(formats.toString(), styles.toString());
    }

    RawWorkbook styles(String formats, String styles) {
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"%s\"><numFmts>%s</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>%s</cellXfs></styleSheet>"
                        .formatted(MAIN, formats, styles));
    }

    RawWorkbook texts(String... items) {
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + String.join("", items) + "</sst>");
    }

    static String worksheet(String rows, String... after) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows
                + "</sheetData>" + String.join("", after) + "</worksheet>";
    }

    void write(OutputStream out) throws IOException {
        part("_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")));
        part("xl/_rels/workbook.xml.rels", relationships(relations.toString()));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
                        .formatted(MAIN, RELATION, properties, tabs));
        zip(parts, out);
    }

    private static String relationship(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, RELATION, kind, target);
    }

    static String relationships(String some) {
        return "<Relationships xmlns=\"" + RELATIONS + "\">" + some + "</Relationships>";
    }

    static void zip(Map<String, Reading.Content> parts, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (var part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            part.getValue().write(zip);
        }
        zip.finish();
    }
}
