package cn.mingjing.sheet.xlsx;

import cn.mingjing.sheet.reading.Budget;
import cn.mingjing.sheet.reading.CellText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The texts that the cells of a workbook share, in the order of their numbers. */
final class SharedTexts {

    /** A character that XML cannot hold, or that looks like such a spelling (ECMA-376-1 § 22.9.2.19). */
    private static final Pattern SPELLED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SharedTexts() {}

    static List<String> read(Xml xml, Budget budget) throws XMLStreamException {
        var texts = new ArrayList<String>();
        while (xml.next()) {
            if (xml.starts("si")) {
                var text = CellText.tidy(one(xml, "si"));
                budget.text(text);
                texts.add(text);
            }
        }
        return texts;
    }

    /** The text of an element that starts here, in one run or many, without the sounds above it. */
    static String one(Xml xml, String element) throws XMLStreamException {
        var text = new StringBuilder();
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("t")) {
                xml.text(text);
            }
        }
        return meant(text.toString());
    }

    static String meant(String written) {
        return written.contains("_x")
                ? SPELLED.matcher(written)
                        .replaceAll(spelled ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(spelled.group(1), 16))))
                : written;
    }
}
