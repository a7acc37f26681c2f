package cn.mingjing.sheet.xls;

import cn.mingjing.sheet.reading.CellFormat;
import cn.mingjing.sheet.reading.NumberText;
import cn.mingjing.sheet.xls.Records.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.jspecify.annotations.Nullable;

/** What the records of cells say to the user, by the texts and formats that the workbook has told of before. */
final class Values {

    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Integer, CellFormat> formats = new HashMap<>();
    private @Nullable SSTRecord texts;
    private boolean from1904;

    void learn(Record record) {
        switch (record) {
            case SSTRecord shared -> texts = shared;
            case FormatRecord format -> codes.put(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord style -> formatOfStyle.add((int) style.getFormatIndex());
            case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
            default -> {}
        }
    }

    /** @param waiting the formula before, whose text comes in a record of its own; null if there is none */
    @Nullable
    Cell cell(Record record, @Nullable Cell waiting) {
        return switch (record) {
            case LabelSSTRecord shared -> at(shared, shared(shared.getSSTIndex()));
            case LabelRecord label -> at(label, label.getValue());
            case NumberRecord number -> at(number, number(number, number.getValue()));
            case BoolErrRecord flag -> at(flag, flag.isBoolean() ? yesOrNo(flag.getBooleanValue()) : "");
            case FormulaRecord formula -> at(formula, result(formula));
            case StringRecord text when waiting != null -> new Cell(waiting.row(), waiting.column(), text.getString());
            default -> waiting;
        };
    }

    private static Cell at(CellValueRecordInterface cell, @Nullable String text) {
        return new Cell(cell.getRow(), Short.toUnsignedInt(cell.getColumn()), text);
    }

    private String shared(int index) {
        return texts == null ? "" : texts.getString(index).getString();
    }

    private @Nullable String result(FormulaRecord formula) {
        return switch (formula.getCachedResultTypeEnum()) {
            case STRING -> null;
            case NUMERIC -> number(formula, formula.getValue());
            case BOOLEAN -> yesOrNo(formula.getCachedBooleanValue());
            default -> "";
        };
    }

    private String number(CellValueRecordInterface cell, double value) {
        int style = Short.toUnsignedInt(cell.getXFIndex());
        int format = style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
        return NumberText.of(value, formats.computeIfAbsent(format, id -> CellFormat.of(id, codes.get(id))), from1904);
    }

    private static String yesOrNo(boolean value) {
        return value ? "是" : "否";
    }
}
