package cn.mingjing.settings.web;

import cn.mingjing.ui.Basis;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Tag;
import java.util.List;

/** What an authority needs before it can work, and how far it is (设立清单). */
public record SetUpPage(String lead, List<Part> parts) {

    /** Lines that belong together. */
    public record Part(String title, List<Line> lines) {}

    /**
     * One thing needed.
     *
     * @param state done or missing
     * @param detail what there is, or what is missing and who enters it
     */
    public record Line(String what, Tag state, String detail, List<Basis> bases, Link way) {}
}
