package cn.mingjing.authority.importing;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Unit;
import cn.mingjing.authority.UnitId;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.sheet.CellProblem;
import cn.mingjing.sheet.RowForm;
import cn.mingjing.sheet.RowForm.Column;
import cn.mingjing.sheet.RowsRead.Row;
import cn.mingjing.sheet.Sheet;
import cn.mingjing.sheet.SheetForms;
import cn.mingjing.ui.Change;
import cn.mingjing.ui.FormContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The units of an authority; one is known by its printed name. */
@Component
class UnitSheet implements RegisterSheet<Unit> {

    private static final RowForm<UnitRow> FORM = new RowForm<>(
            UnitRow.class,
            FormContext.empty(),
            List.of(
                    Column.text("name", text("act.UnitRow.name"), "机构", "名称", "内设机构", "单位名称", "部门"),
                    Column.text("role", text("act.UnitRow.role"), "承担职责", "机构职责", "类别")
                            .choosing(SheetWords.of(Unit.Role.values()))));

    private final Authorities authorities;
    private final SheetForms forms;

    UnitSheet(Authorities authorities, SheetForms forms) {
        this.authorities = authorities;
        this.forms = forms;
    }

    @Override
    public String path() {
        return "units";
    }

    @Override
    public Class<Unit> type() {
        return Unit.class;
    }

    @Override
    public String columns() {
        return SheetWords.columns(FORM);
    }

    @Override
    public Read<Unit> in(Sheet sheet, AuthorityId authority) {
        var read = forms.read(sheet, FORM);
        List<Line<Unit>> entries = new ArrayList<>();
        List<CellProblem> problems = new ArrayList<>(read.problems());
        Set<String> seen = new HashSet<>();
        for (Row<UnitRow> row : read.rows()) {
            String name = row.record().name();
            if (!seen.add(name)) {
                problems.add(row.problem("name", text("authority.import.twice", name)));
            }
            entries.add(new Line<>(entry(row.record(), authority), row));
        }
        return new Read<>(entries, problems, read.remarks());
    }

    private Unit entry(UnitRow row, AuthorityId authority) {
        UnitId id = authorities.units(authority).stream()
                .filter(unit -> unit.name().equals(row.name()))
                .findFirst()
                .map(Unit::id)
                .orElseGet(() -> new UnitId(UUID.randomUUID()));
        return new Unit(id, authority, row.name(), row.role(), true);
    }

    @Override
    public Optional<Unit> known(Unit unit) {
        return authorities.unit(unit.id());
    }

    @Override
    public String code(Unit unit) {
        return unit.name();
    }

    @Override
    public Change.Entry shown(Unit unit) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(text("act.UnitRow.role"), text("enum.Role." + unit.role()));
        return new Change.Entry("", cells);
    }

    @Override
    public String columnOf(String rule) {
        return "name";
    }

    @Override
    public Outcome enter(Unit unit, Entering how) {
        return how.register().enter(unit, how.from(), how.by());
    }
}
