package cn.mingjing.authority.importing;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Credential;
import cn.mingjing.authority.LegalQualification;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.authority.Unit;
import cn.mingjing.authority.UnitId;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.PersonId;
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
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The staff of an authority. A person is known by the number of the credential, who has none by name and unit; whoever is
 * not in the sheet stays as he is.
 */
@Component
class OfficerSheet implements RegisterSheet<Officer> {

    private static final RowForm<OfficerRow> FORM = new RowForm<>(
            OfficerRow.class,
            FormContext.empty(),
            List.of(
                    column("name", "执法人员姓名", "执法人员", "人员姓名"),
                    column("unit", "所属机构", "所在机构", "内设机构", "执法机构", "所在部门", "部门", "科室"),
                    column("title", "岗位", "职务（岗位）", "职务/岗位", "职务职级"),
                    column("standing", "人员性质", "在岗状态", "身份").choosing(SheetWords.of(Officer.Standing.values())),
                    column("number", "证件编号", "执法证件编号", "执法证件号", "执法证编号", "证号"),
                    column("issuer", "发证单位", "颁发机关"),
                    column("area", "执法地域", "区域"),
                    column("fields", "执法领域", "执法种类"),
                    column("validFrom", "发证日期", "有效期自", "有效期开始", "起始日期"),
                    column("validTo", "有效期至", "有效期截止", "截止日期", "有效期"),
                    column("legalCertificate", "法律职业资格证号", "法律职业资格"),
                    column("reviewingSince", "初次从事法制审核日期")),
            (heading, row, place, typed) -> {
                if (String.valueOf(typed.getFirst("standing")).isEmpty()) {
                    typed.set("standing", Officer.Standing.STAFF.name());
                }
            });

    private final Authorities authorities;
    private final Officers officers;
    private final SheetForms forms;

    OfficerSheet(Authorities authorities, Officers officers, SheetForms forms) {
        this.authorities = authorities;
        this.officers = officers;
        this.forms = forms;
    }

    private static Column column(String component, String... others) {
        List<String> labels = new ArrayList<>(List.of(text("act.OfficerRow." + component)));
        labels.addAll(Arrays.asList(others));
        return new Column(component, labels, Map.of());
    }

    @Override
    public String path() {
        return "officers";
    }

    @Override
    public Class<Officer> type() {
        return Officer.class;
    }

    @Override
    public String columns() {
        return SheetWords.columns(FORM);
    }

    @Override
    public Read<Officer> in(Sheet sheet, AuthorityId authority) {
        var read = forms.read(sheet, FORM);
        var known = new Known(authorities.units(authority), officers.of(authority));
        List<Line<Officer>> entries = new ArrayList<>();
        List<CellProblem> problems = new ArrayList<>(read.problems());
        Set<String> seen = new HashSet<>();
        for (Row<OfficerRow> row : read.rows()) {
            List<CellProblem> wrong = problems(row, known, seen);
            problems.addAll(wrong);
            if (wrong.isEmpty()) {
                entries.add(new Line<>(entry(row.record(), authority, known), row));
            }
        }
        return new Read<>(entries, problems, read.remarks());
    }

    /** What the register knows of the authority today. */
    private record Known(List<Unit> units, List<Officer> staff) {

        Optional<UnitId> unit(String name) {
            return units.stream()
                    .filter(unit -> unit.name().equals(name))
                    .findFirst()
                    .map(Unit::id);
        }

        Optional<Officer> person(OfficerRow row) {
            return staff.stream()
                    .filter(officer -> row.number().isEmpty()
                            ? officer.credential().isEmpty() && isNamed(officer, row)
                            : hasNumber(officer, row.number())
                                    || officer.credential().isEmpty() && isNamed(officer, row))
                    .findFirst();
        }

        /** Somebody of that name in that unit holds a credential of which the sheet says nothing. */
        Optional<Credential> unsaid(OfficerRow row) {
            return row.number().isEmpty()
                    ? staff.stream()
                            .filter(officer -> isNamed(officer, row))
                            .flatMap(officer -> officer.credential().stream())
                            .findFirst()
                    : Optional.empty();
        }

        private boolean isNamed(Officer officer, OfficerRow row) {
            return officer.name().equals(row.name())
                    && unit(row.unit()).filter(officer.unit()::equals).isPresent();
        }

        private static boolean hasNumber(Officer officer, String number) {
            return officer.credential()
                    .filter(held -> held.number().equals(number))
                    .isPresent();
        }
    }

    private static List<CellProblem> problems(Row<OfficerRow> line, Known known, Set<String> seen) {
        OfficerRow row = line.record();
        List<CellProblem> problems = new ArrayList<>();
        if (known.unit(row.unit()).isEmpty()) {
            problems.add(line.problem("unit", unknownUnit(row.unit(), known)));
        }
        String code = row.number().isEmpty() ? row.unit() + row.name() : row.number();
        if (!seen.add(code)) {
            problems.add(
                    line.problem(row.number().isEmpty() ? "name" : "number", text("authority.import.twice", code)));
        }
        known.unsaid(row)
                .ifPresent(held ->
                        problems.add(line.problem("number", text("authority.import.number-known", held.number()))));
        if (row.number().isEmpty()) {
            return problems;
        }
        if (row.standing() == Officer.Standing.AUXILIARY) {
            problems.add(line.problem("number", text("authority.import.auxiliary")));
        }
        asked(row).forEach((component, missing) -> {
            if (missing) {
                problems.add(line.problem(component, text("authority.import.of-credential")));
            }
        });
        if (row.validFrom().isPresent()
                && row.validTo()
                        .filter(to -> to.isBefore(row.validFrom().get()))
                        .isPresent()) {
            problems.add(line.problem("validTo", text("authority.import.ends-before-it-begins")));
        }
        return problems;
    }

    /** What belongs to a credential, and whether it is missing. */
    private static Map<String, Boolean> asked(OfficerRow row) {
        Map<String, Boolean> asked = new LinkedHashMap<>();
        asked.put("issuer", row.issuer().isBlank());
        asked.put("area", row.area().isBlank());
        asked.put("fields", row.fields().isBlank());
        asked.put("validFrom", row.validFrom().isEmpty());
        asked.put("validTo", row.validTo().isEmpty());
        return asked;
    }

    private static String unknownUnit(String name, Known known) {
        return known.units().isEmpty()
                ? text("authority.import.no-units")
                : text(
                        "authority.import.unknown-unit",
                        name,
                        known.units().stream().map(Unit::name).collect(Collectors.joining("、")));
    }

    /** A credential that was suspended or revoked stays so: a staff list does not lift that. */
    private static Officer entry(OfficerRow row, AuthorityId authority, Known known) {
        Optional<Officer> person = known.person(row);
        return new Officer(
                person.map(Officer::person).orElseGet(() -> PersonId.random().toString()),
                row.name(),
                authority,
                known.unit(row.unit()).orElseThrow(),
                row.title(),
                row.standing(),
                row.number().isEmpty() ? Optional.empty() : Optional.of(credential(row, person)),
                new LegalQualification(row.legalCertificate(), row.reviewingSince()));
    }

    private static Credential credential(OfficerRow row, Optional<Officer> person) {
        return new Credential(
                row.number(),
                row.issuer(),
                row.area(),
                Set.of(row.fields().split("[、，,;；]")).stream()
                        .map(String::strip)
                        .filter(field -> !field.isEmpty())
                        .collect(Collectors.toSet()),
                row.validFrom().orElseThrow(),
                row.validTo().orElseThrow(),
                person.flatMap(Officer::credential)
                        .filter(held -> held.number().equals(row.number()))
                        .map(Credential::status)
                        .orElse(Credential.Status.IN_FORCE));
    }

    @Override
    public Optional<Officer> known(Officer officer) {
        return officers.find(officer.person());
    }

    @Override
    public String code(Officer officer) {
        return officer.credential().map(Credential::number).orElseGet(() -> unitName(officer) + " " + officer.name());
    }

    @Override
    public Change.Entry shown(Officer officer) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(text("act.OfficerRow.unit"), unitName(officer));
        cells.put(text("act.OfficerRow.title"), officer.title());
        cells.put(text("act.OfficerRow.standing"), text("enum.Standing." + officer.standing()));
        officer.credential().ifPresent(held -> {
            cells.put(text("act.OfficerRow.number"), held.number());
            cells.put(text("act.OfficerRow.issuer"), held.issuer());
            cells.put(text("act.OfficerRow.area"), held.area());
            cells.put(
                    text("act.OfficerRow.fields"),
                    held.fields().stream().sorted().collect(Collectors.joining("、")));
            cells.put(text("act.OfficerRow.validFrom"), Shown.day(held.validFrom()));
            cells.put(text("act.OfficerRow.validTo"), Shown.day(held.validTo()));
        });
        cells.put(
                text("act.OfficerRow.legalCertificate"),
                officer.qualification().certificate().orElse(""));
        cells.put(
                text("act.OfficerRow.reviewingSince"),
                officer.qualification().reviewingSince().map(Shown::day).orElse(""));
        return new Change.Entry(officer.credential().isPresent() ? officer.name() : "", cells);
    }

    private String unitName(Officer officer) {
        return authorities.unit(officer.unit()).map(Unit::name).orElse("");
    }

    @Override
    public String columnOf(String rule) {
        return switch (rule) {
            case "unit-of-the-authority" -> "unit";
            case "one-holder-per-credential", "number-by-its-rule" -> "number";
            default -> "name";
        };
    }

    @Override
    public Outcome enter(Officer officer, Entering how) {
        return how.register().enter(officer, how.from(), how.by());
    }
}
