package cn.mingjing.sheet.xlsx;

import cn.mingjing.sheet.reading.Grid;
import javax.xml.stream.XMLStreamException;

/** Reads one sheet into a grid. Rows and cells without an address come one after the other. */
final class SheetPart {

    private final Xml xml;
    private final Grid grid;
    private final CellValues values;
    private int row;
    private int column;

    SheetPart(Xml xml, Grid grid, CellValues values) {
        this.xml = xml;
        this.grid = grid;
        this.values = values;
    }

    Grid read() throws XMLStreamException {
        boolean inRows = false;
        while (xml.next()) {
            if (xml.starts("sheetData") || xml.ends("sheetData")) {
                inRows = xml.starts("sheetData");
            } else if (inRows && xml.starts("row")) {
                var number = xml.attribute("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                column = 0;
            } else if (inRows && xml.starts("c")) {
                cell();
            } else if (xml.starts("mergeCell")) {
                merge(xml.attribute("ref", ""));
            }
        }
        return grid;
    }

    private void cell() throws XMLStreamException {
        var address = xml.attribute("r");
        column = address == null ? column + 1 : Address.of(address).column();
        var type = xml.attribute("t", "n");
        int style = Integer.parseInt(xml.attribute("s", "0"));
        var value = new StringBuilder();
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                xml.text(value);
            } else if (xml.starts("is")) {
                value.append(SharedTexts.one(xml, "is"));
            } else if (xml.starts("f")) {
                xml.skip();
            }
        }
        values.put(grid, row, column, type, style, value.toString());
    }

    private void merge(String ref) {
        int colon = ref.indexOf(':');
        if (colon > 0) {
            var from = Address.of(ref.substring(0, colon));
            var to = Address.of(ref.substring(colon + 1));
            grid.merge(from.row(), from.column(), to.row(), to.column());
        }
    }
}
