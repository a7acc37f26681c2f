package cn.mingjing.ui.gallery;

import cn.mingjing.law.Fen;
import cn.mingjing.ui.Bar;
import cn.mingjing.ui.Countdown;
import cn.mingjing.ui.Moment;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Refusal;
import cn.mingjing.ui.Stage;
import cn.mingjing.ui.Tab;
import cn.mingjing.ui.Table;
import cn.mingjing.ui.Tag;
import cn.mingjing.ui.Task;
import java.time.LocalDate;
import java.util.List;

/** One specimen of everything that pages are made of; invented, and shown only to those who build pages. */
public record DesignPage(
        Refusal refusal,
        List<Tab> tabs,
        List<Task> tasks,
        List<Stage> stages,
        Table<Row> table,
        Table<Row> emptyTable,
        List<Moment> moments,
        List<Pair> pairs,
        List<Tag> tags,
        List<Bar> bars) {

    /** One row of the specimen table. */
    public record Row(String party, String number, Fen fine, LocalDate decided, Tag state, Countdown due) {}
}
