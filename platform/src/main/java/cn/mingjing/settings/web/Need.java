package cn.mingjing.settings.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.law.Clause;
import cn.mingjing.settings.web.SetUpPage.Line;
import cn.mingjing.ui.Bases;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Tag;
import cn.mingjing.ui.Tone;
import java.util.List;

/**
 * Something an authority needs before it can work.
 *
 * @param what its name
 * @param detail what there is of it
 */
record Need(String what, boolean met, String detail, List<Clause> clauses, String way) {

    /** The register is kept by the system administrator; everybody else reads it. */
    static final String REGISTER = "/desk/register";

    Line line(Bases bases) {
        return new Line(
                what,
                met ? new Tag(Tone.MET, text("setup.done")) : new Tag(Tone.LATE, text("setup.missing")),
                detail,
                bases.of(clauses),
                new Link(text(met ? "setup.look" : "setup.go"), way));
    }
}
