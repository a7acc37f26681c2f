package cn.mingjing.casework.chart;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Authority;
import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.LawInForce;
import cn.mingjing.casework.Row;
import cn.mingjing.casework.Words;
import cn.mingjing.casework.chart.ProcedureInLaw.Limit;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Provisions;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The flow chart of an authority's ordinary penalty procedure, for everybody. */
@Controller
public class ProcedureCharts {

    private final CaseHandling handling;
    private final Authorities authorities;
    private final Provisions provisions;
    private final Clock clock;

    ProcedureCharts(CaseHandling handling, Authorities authorities, Provisions provisions, Clock clock) {
        this.handling = handling;
        this.authorities = authorities;
        this.provisions = provisions;
        this.clock = clock;
    }

    /**
     * The chart and, line by line, the table it is drawn from.
     *
     * @param on the day whose law it shows
     */
    public record ChartPage(
            String authority,
            String authorityName,
            LocalDate on,
            Drawing drawing,
            ProcedureInLaw procedure,
            Table<Row<?>> main,
            Table<Row<?>> beside) {

        /** What is written in the box of a stage below its name: its terms. */
        public List<String> lines(Drawing.Box box) {
            return procedure.limits(box.stage()).stream()
                    .map(ProcedureCharts::words)
                    .toList();
        }
    }

    @GetMapping("/authorities/{id}/procedures/ordinary-penalty")
    Page chart(@PathVariable String id) {
        return Page.of(
                "casework/chart",
                of(authorities
                        .find(new AuthorityId(id))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))));
    }

    /** Where the chart of an authority is shown. */
    static String address(AuthorityId authority) {
        return "/authorities/" + authority + "/procedures/ordinary-penalty";
    }

    ChartPage of(Authority authority) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        var law = new LawInForce(provisions, authorities.jurisdiction(authority.id()), ActKind.PENALTY, today);
        var procedure = new ProcedureInLaw(handling.procedure(), law);
        return new ChartPage(
                authority.id().value(),
                authority.name(),
                today,
                Drawing.of(procedure),
                procedure,
                table(text("chart.table"), procedure, false),
                table(text("chart.beside"), procedure, true));
    }

    private static Table<Row<?>> table(String caption, ProcedureInLaw procedure, boolean beside) {
        List<Row<?>> rows = procedure.rows().stream()
                .filter(row -> row.beside() == beside)
                .sorted(Comparator.comparing(ProcedureCharts::first))
                .<Row<?>>map(row -> row)
                .toList();
        return Table.<Row<?>>of(caption, rows, new Empty(text("chart.none"), text("chart.none.hint")))
                .text(text("chart.stage"), row -> stages(procedure, row))
                .text(text("chart.act"), row -> Words.of(row.act()))
                .text(text("chart.by"), row -> Words.of(row.by()))
                .text(text("chart.leads"), row -> leadsTo(procedure, row))
                .text(text("chart.term"), row -> limit(procedure, row))
                .text(text("chart.basis"), row -> citations(procedure.bases(row)));
    }

    private static int first(Row<?> row) {
        return row.at().stream().mapToInt(Enum::ordinal).min().orElse(-1);
    }

    private static String stages(ProcedureInLaw procedure, Row<?> row) {
        return row.at().isEmpty()
                ? text("chart.begin")
                : procedure.stages(row).stream().map(Words::of).collect(Collectors.joining("、"));
    }

    private static String leadsTo(ProcedureInLaw procedure, Row<?> row) {
        return row.leadsTo().stream()
                .sorted()
                .filter(procedure.stages()::contains)
                .map(Words::of)
                .collect(Collectors.joining("或者"));
    }

    private static String limit(ProcedureInLaw procedure, Row<?> row) {
        if (row.within().isEmpty()) {
            return "";
        }
        Optional<Limit> limit = procedure.limit(row);
        return limit.map(found -> words(found) + "（" + citations(found.clauses()) + "）")
                .orElse(text("chart.term.not-set"));
    }

    static String words(Limit limit) {
        return text("chart.term." + limit.parameter().name(), Words.of(limit.term()));
    }

    static String citations(List<Clause> clauses) {
        return clauses.stream().map(Clause::citation).collect(Collectors.joining("、"));
    }
}
