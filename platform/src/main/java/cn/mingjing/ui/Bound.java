package cn.mingjing.ui;

import java.util.List;

/** What became of a form or a JSON body: the record, or the form again with what is to be put right. */
public sealed interface Bound<R extends Record> {

    /** Everything is there and reads well; whether the law allows it is another question. */
    record Valid<R extends Record>(R record) implements Bound<R> {}

    /**
     * Something is missing or wrong, or the sender only asked for one more row.
     *
     * @param form the form with everything as typed; shows the problems
     * @param problems in the order of the fields; empty where only a row was added or removed
     */
    record Invalid<R extends Record>(Form form, List<FieldProblem> problems) implements Bound<R> {}
}
