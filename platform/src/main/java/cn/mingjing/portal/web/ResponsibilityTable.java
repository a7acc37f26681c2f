package cn.mingjing.portal.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.law.Clause;
import cn.mingjing.portal.register.PublishedResponsibilities.Responsible;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Table;
import java.util.List;
import java.util.stream.Collectors;

/** Which units answer for what an authority makes public, as its documents name them (duty D-02). */
final class ResponsibilityTable {

    private ResponsibilityTable() {}

    static Table<Responsible> of(List<Responsible> responsible) {
        return Table.of(
                        text("portal.responsible"),
                        responsible,
                        new Empty(text("portal.responsible.none"), text("portal.responsible.none.hint")))
                .text(text("portal.responsible.matter"), each -> text("enum.Responsibility." + each.matter()))
                .text(
                        text("portal.responsible.units"),
                        each -> String.join("、", each.units().value().units()))
                .text(
                        text("portal.responsible.basis"),
                        each -> each.units().clauses().stream()
                                .map(Clause::citation)
                                .collect(Collectors.joining("、")));
    }
}
