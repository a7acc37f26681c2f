package cn.mingjing.authority.importing;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Engagement;
import cn.mingjing.authority.LegalAdviser;
import cn.mingjing.authority.LegalAdviserId;
import cn.mingjing.authority.LegalAdvisers;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identifier.LawyerLicence;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.sheet.CellProblem;
import cn.mingjing.sheet.RowForm;
import cn.mingjing.sheet.RowForm.Column;
import cn.mingjing.sheet.RowsRead.Row;
import cn.mingjing.sheet.Sheet;
import cn.mingjing.sheet.SheetForms;
import cn.mingjing.ui.Change;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The legal counsel and public lawyers of an authority. Whoever is engaged is known by the licence, without one by name and
 * employer; whose engagement was ended comes in anew.
 */
@Component
class AdviserSheet implements RegisterSheet<LegalAdviser> {

    private static final RowForm<AdviserRow> FORM = new RowForm<>(
            AdviserRow.class,
            FormContext.empty(),
            List.of(
                    Column.text("name", text("act.AdviserRow.name"), "律师姓名", "顾问姓名"),
                    Column.text("capacity", text("act.AdviserRow.capacity"), "类别", "类型", "人员类别")
                            .choosing(SheetWords.of(LegalAdviser.Capacity.values())),
                    Column.text("licence", text("act.AdviserRow.licence"), "律师执业证号", "公职律师证号", "证书编号", "证号"),
                    Column.text("employer", text("act.AdviserRow.employer"), "单位", "工作单位", "律师事务所", "执业机构"),
                    Column.text("fields", text("act.AdviserRow.fields"), "专业领域", "专长", "业务专长"),
                    Column.text("engagedFrom", text("act.AdviserRow.engagedFrom"), "聘任日期", "聘用日期", "起始日期"),
                    Column.text("engagedTo", text("act.AdviserRow.engagedTo"), "聘期至", "到期日期", "截止日期")));

    private final LegalAdvisers advisers;
    private final SheetForms forms;

    AdviserSheet(LegalAdvisers advisers, SheetForms forms) {
        this.advisers = advisers;
        this.forms = forms;
    }

    @Override
    public String path() {
        return "advisers";
    }

    @Override
    public Class<LegalAdviser> type() {
        return LegalAdviser.class;
    }

    @Override
    public String columns() {
        return SheetWords.columns(FORM);
    }

    @Override
    public Read<LegalAdviser> in(Sheet sheet, AuthorityId authority) {
        var read = forms.read(sheet, FORM);
        List<LegalAdviser> engaged = advisers.of(authority).stream()
                .filter(adviser -> adviser.engagement().end().isEmpty())
                .toList();
        List<Line<LegalAdviser>> entries = new ArrayList<>();
        List<CellProblem> problems = new ArrayList<>(read.problems());
        Set<String> seen = new HashSet<>();
        for (Row<AdviserRow> row : read.rows()) {
            AdviserRow said = row.record();
            if (!seen.add(said.licence().map(LawyerLicence::value).orElse(said.name() + said.employer()))) {
                problems.add(row.problem("name", text("authority.import.twice", said.name())));
            }
            if (said.engagedTo().isBefore(said.engagedFrom())) {
                problems.add(row.problem("engagedTo", text("authority.rule.engagement-ends-after-it-begins.reason")));
            } else {
                entries.add(new Line<>(entry(said, authority, engaged), row));
            }
        }
        return new Read<>(entries, problems, read.remarks());
    }

    private static LegalAdviser entry(AdviserRow row, AuthorityId authority, List<LegalAdviser> engaged) {
        LegalAdviserId id = engaged.stream()
                .filter(adviser -> isSame(adviser, row))
                .findFirst()
                .map(LegalAdviser::id)
                .orElseGet(() -> new LegalAdviserId(UUID.randomUUID()));
        return new LegalAdviser(
                id,
                authority,
                row.capacity(),
                row.name(),
                row.licence(),
                row.employer(),
                row.fields(),
                new Engagement(row.engagedFrom(), row.engagedTo(), Optional.empty()));
    }

    private static boolean isSame(LegalAdviser adviser, AdviserRow row) {
        return row.licence().isPresent() && adviser.licence().isPresent()
                ? adviser.licence().equals(row.licence())
                : adviser.name().equals(row.name()) && adviser.employer().equals(row.employer());
    }

    @Override
    public Optional<LegalAdviser> known(LegalAdviser adviser) {
        return advisers.find(adviser.id());
    }

    @Override
    public String code(LegalAdviser adviser) {
        return adviser.licence().map(LawyerLicence::value).orElseGet(() -> adviser.employer() + " " + adviser.name());
    }

    @Override
    public Change.Entry shown(LegalAdviser adviser) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(text("act.AdviserRow.capacity"), text("enum.Capacity." + adviser.capacity()));
        cells.put(text("act.AdviserRow.employer"), adviser.employer());
        cells.put(text("act.AdviserRow.fields"), adviser.fields());
        cells.put(
                text("act.AdviserRow.engagedFrom"),
                Shown.day(adviser.engagement().from()));
        cells.put(
                text("act.AdviserRow.engagedTo"), Shown.day(adviser.engagement().to()));
        return new Change.Entry(adviser.licence().isPresent() ? adviser.name() : "", cells);
    }

    @Override
    public String columnOf(String rule) {
        return rule.equals("public-lawyer-licensed") ? "licence" : "name";
    }

    @Override
    public Outcome enter(LegalAdviser adviser, Entering how) {
        return how.register().enter(adviser, how.from(), how.by());
    }
}
