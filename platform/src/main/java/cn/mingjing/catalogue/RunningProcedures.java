package cn.mingjing.catalogue;

import cn.mingjing.law.ActKind;
import cn.mingjing.law.AuthorityId;
import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/** The procedures that run in this installation, as a guide shows them (duty D-13); whoever runs them implements it. */
public interface RunningProcedures {

    /** The procedure of an authority for acts of a kind, as the law has it today; empty where none runs here. */
    Optional<Drawn> of(AuthorityId authority, ActKind act);

    /**
     * A procedure as a chart and in words.
     *
     * @param address where it is shown with every row of its table
     * @param drawing the chart
     * @param steps its stages in their order, each with its terms and the clauses that set them
     */
    record Drawn(String address, Content drawing, List<Step> steps) {}

    /** One stage. @param terms each with its clauses; none where no term runs at it */
    record Step(String stage, List<String> terms) {}
}
