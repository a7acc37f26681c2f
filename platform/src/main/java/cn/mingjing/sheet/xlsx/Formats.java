package cn.mingjing.sheet.xlsx;

import cn.mingjing.sheet.reading.CellFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** How the cells of each style show numbers. */
final class Formats {

    static final Formats NONE = new Formats(List.of());

    private final List<CellFormat> ofStyle;

    private Formats(List<CellFormat> ofStyle) {
        this.ofStyle = ofStyle;
    }

    static Formats read(Xml xml) throws XMLStreamException {
        var codes = new HashMap<Integer, String>();
        var styles = new ArrayList<CellFormat>();
        boolean inCellStyles = false;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                codes.put(number(xml, "numFmtId"), xml.attribute("formatCode", ""));
            } else if (xml.starts("cellXfs")) {
                inCellStyles = true;
            } else if (xml.ends("cellXfs")) {
                inCellStyles = false;
            } else if (inCellStyles && xml.starts("xf")) {
                int id = number(xml, "numFmtId");
                styles.add(CellFormat.of(id, codes.get(id)));
            }
        }
        return new Formats(styles);
    }

    private static int number(Xml xml, String attribute) {
        return Integer.parseInt(xml.attribute(attribute, "0"));
    }

    CellFormat of(int style) {
        return style >= 0 && style < ofStyle.size() ? ofStyle.get(style) : CellFormat.GENERAL;
    }
}
