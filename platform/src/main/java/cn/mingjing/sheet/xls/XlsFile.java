package cn.mingjing.sheet.xls;

import cn.mingjing.sheet.Sheet;
import cn.mingjing.sheet.reading.Budget;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads a binary workbook record by record, so that it is never in memory as a whole. */
public final class XlsFile {

    private XlsFile() {}

    /** @throws IOException also where the bytes make no sense; so do runtime exceptions of the library */
    public static List<Sheet> read(Path file, Budget budget) throws IOException {
        var records = new Records(budget);
        var request = new HSSFRequest();
        request.addListenerForAllRecords(records);
        try (var files = new POIFSFileSystem(file.toFile(), true)) {
            var root = files.getRoot();
            var stream = root.getEntryNames().stream()
                    .filter("Workbook"::equalsIgnoreCase)
                    .findFirst()
                    .orElseThrow(() -> new FileNotFoundException("Workbook"));
            try (var in = root.createDocumentInputStream(stream)) {
                Headers.check(in, budget);
            }
            try (var in = root.createDocumentInputStream(stream)) {
                new HSSFEventFactory().processEvents(request, in);
            }
            return records.sheets();
        }
    }
}
