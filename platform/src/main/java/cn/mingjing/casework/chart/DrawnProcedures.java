package cn.mingjing.casework.chart;

import cn.mingjing.authority.Authorities;
import cn.mingjing.casework.Stage;
import cn.mingjing.casework.Words;
import cn.mingjing.casework.chart.ProcedureCharts.ChartPage;
import cn.mingjing.catalogue.RunningProcedures;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.AuthorityId;
import gg.jte.TemplateEngine;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives guides the chart of the procedure that runs: that of ordinary penalties, as long as no other runs here. */
@Component
class DrawnProcedures implements RunningProcedures {

    private final ProcedureCharts charts;
    private final Authorities authorities;
    private final TemplateEngine templates;

    DrawnProcedures(ProcedureCharts charts, Authorities authorities, TemplateEngine templates) {
        this.charts = charts;
        this.authorities = authorities;
        this.templates = templates;
    }

    @Override
    public Optional<Drawn> of(AuthorityId authority, ActKind act) {
        return act == ActKind.PENALTY
                ? authorities.find(authority).map(charts::of).map(chart -> drawn(authority, chart))
                : Optional.empty();
    }

    private Drawn drawn(AuthorityId authority, ChartPage chart) {
        return new Drawn(
                ProcedureCharts.address(authority),
                page -> templates.render("casework/drawing.jte", chart, page),
                chart.procedure().stages().stream()
                        .map(stage -> step(chart, stage))
                        .toList());
    }

    private static Step step(ChartPage chart, Stage stage) {
        return new Step(
                Words.of(stage),
                chart.procedure().limits(stage).stream()
                        .map(limit ->
                                ProcedureCharts.words(limit) + "（" + ProcedureCharts.citations(limit.clauses()) + "）")
                        .toList());
    }
}
