package cn.mingjing.sheet.xlsx;

import cn.mingjing.sheet.Sheet;
import cn.mingjing.sheet.reading.Budget;
import cn.mingjing.sheet.reading.Grid;
import cn.mingjing.sheet.xlsx.Parts.Relation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Reads a workbook in XML: its visible sheets, what stands in them, and what is merged. */
public final class XlsxFile {

    private XlsxFile() {}

    private record Tab(String name, String relation) {}

    private record Contents(List<Tab> tabs, boolean from1904) {}

    /** @throws IOException also where the bytes make no sense */
    public static List<Sheet> read(Path file, Budget budget) throws IOException {
        try (var parts = new Parts(file, budget)) {
            var workbook = target(parts.relations(""), "officeDocument", "xl/workbook.xml");
            var relations = parts.relations(workbook);
            var contents = parts.read(workbook, XlsxFile::contents);
            var formats = parts.read(target(relations, "styles", "xl/styles.xml"), Formats.NONE, Formats::read);
            var texts = parts.read(
                    target(relations, "sharedStrings", "xl/sharedStrings.xml"),
                    List.<String>of(),
                    xml -> SharedTexts.read(xml, budget));
            var cells = new CellValues(texts, formats, contents.from1904());
            var sheets = new ArrayList<Sheet>();
            for (var tab : contents.tabs()) {
                var grid = new Grid(budget);
                var relation = relations.get(tab.relation());
                if (relation == null) {
                    throw new IOException("a sheet without a part: " + tab.name());
                }
                if (relation.leadsTo("worksheet")) {
                    parts.read(relation.part(), xml -> new SheetPart(xml, grid, cells).read());
                }
                sheets.add(grid.sheet(tab.name()));
            }
            return sheets;
        }
    }

    private static String target(Map<String, Relation> relations, String kind, String usual) {
        return relations.values().stream()
                .filter(relation -> relation.leadsTo(kind))
                .map(Relation::part)
                .findFirst()
                .orElse(usual);
    }

    /** Hidden sheets hold the choices of lists and the like, which the user knows nothing of. */
    private static Contents contents(Xml xml) throws XMLStreamException {
        var tabs = new ArrayList<Tab>();
        boolean from1904 = false;
        while (xml.next()) {
            if (xml.starts("workbookPr")) {
                from1904 = List.of("1", "true").contains(xml.attribute("date1904", "0"));
            } else if (xml.starts("sheet") && xml.attribute("state", "visible").equals("visible")) {
                tabs.add(new Tab(xml.attribute("name", ""), xml.attribute("id", "")));
            }
        }
        return new Contents(tabs, from1904);
    }
}
