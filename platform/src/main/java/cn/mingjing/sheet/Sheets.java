package cn.mingjing.sheet;

import cn.mingjing.sheet.csv.CsvFile;
import cn.mingjing.sheet.csv.CsvWriting;
import cn.mingjing.sheet.reading.Budget;
import cn.mingjing.sheet.reading.FileKind;
import cn.mingjing.sheet.reading.SheetRefused;
import cn.mingjing.sheet.xls.XlsFile;
import cn.mingjing.sheet.xlsx.XlsxFile;
import cn.mingjing.sheet.xlsx.XlsxWriting;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads the spreadsheets that people send, whatever they are called, and writes those that they want. */
@Component
public class Sheets {

    private static final Logger LOG = LoggerFactory.getLogger(Sheets.class);

    private final SheetLimits limits;

    public Sheets(SheetLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a file that may be anything; what it is shows in its bytes. Takes bounded time and memory.
     *
     * @param name what the file is called by whoever sent it; a label only
     * @throws UncheckedIOException only where the file itself cannot be opened
     */
    public SheetFile read(Path file, String name) {
        try {
            long size = Files.size(file);
            if (size > limits.file().toBytes()) {
                throw new SheetRefused("too-large", limits.file().toMegabytes());
            }
            return new SheetFile.Read(withSomething(sheets(file, withoutEnding(name))));
        } catch (SheetRefused refused) {
            return new SheetFile.Unreadable(refused.sentence());
        } catch (IOException e) {
            throw new UncheckedIOException("the file cannot be opened: " + file, e);
        }
    }

    /** Writes the listing and leaves {@code out} open. */
    public void write(Listing listing, SheetFormat format, OutputStream out) throws IOException {
        switch (format) {
            case XLSX -> XlsxWriting.write(listing, out);
            case CSV -> CsvWriting.write(listing, out);
        }
    }

    private List<Sheet> sheets(Path file, String name) throws IOException {
        var kind = FileKind.of(file);
        var budget = new Budget(limits);
        try {
            return switch (kind) {
                case XLSX -> XlsxFile.read(file, budget);
                case XLS -> XlsFile.read(file, budget);
                case TEXT -> List.of(CsvFile.read(file, name, budget));
                default -> throw new SheetRefused(kind.refusal());
            };
        } catch (IOException | RuntimeException e) {
            if (e instanceof SheetRefused refused) {
                throw refused;
            }
            // Libraries say in many ways that bytes make no sense; should it be our own fault, the log shows it.
            LOG.info("a spreadsheet of kind {} could not be read", kind, e);
            throw new SheetRefused("damaged");
        }
    }

    private static List<Sheet> withSomething(List<Sheet> sheets) {
        if (sheets.stream().allMatch(sheet -> sheet.rows().isEmpty())) {
            throw new SheetRefused("nothing");
        }
        return sheets;
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
