package cn.mingjing.device.entry;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.UnitId;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.sheet.CellProblem;
import cn.mingjing.sheet.RowForm;
import cn.mingjing.sheet.RowForm.Column;
import cn.mingjing.sheet.RowsRead;
import cn.mingjing.sheet.RowsRead.Row;
import cn.mingjing.sheet.Sheet;
import cn.mingjing.sheet.SheetForms;
import cn.mingjing.ui.FormContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads devices from a sheet; each number stands for one. */
@Component
public class SheetDevices {

    private final SheetForms forms;

    SheetDevices(SheetForms forms) {
        this.forms = forms;
    }

    /** @param units of the authority, by the names they have in the sheet */
    public RowsRead<EnterDevice> in(Sheet sheet, AuthorityId authority, Map<UnitId, String> units) {
        List<Column> columns = DeviceColumns.labels().entrySet().stream()
                .map(column -> Column.text(column.getKey(), column.getValue())
                        .choosing(DeviceColumns.choices(column.getKey(), units)))
                .toList();
        var context = FormContext.empty().about(AuthorityId.class, authority);
        var read = forms.read(sheet, new RowForm<>(EnterDevice.class, context, columns));
        List<CellProblem> problems = new ArrayList<>(read.problems());
        problems.addAll(twice(read.rows()));
        return new RowsRead<>(read.rows(), problems, read.remarks());
    }

    private static List<CellProblem> twice(List<Row<EnterDevice>> rows) {
        List<CellProblem> problems = new ArrayList<>();
        Map<String, Integer> rowOfNumber = new HashMap<>();
        for (Row<EnterDevice> row : rows) {
            String number = row.record().number();
            Integer before = rowOfNumber.putIfAbsent(number, row.number());
            if (before != null) {
                problems.add(row.problem("number", text("device.import.twice", number, before)));
            }
        }
        return problems;
    }
}
