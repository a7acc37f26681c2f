package cn.mingjing.catalogue.web;

import cn.mingjing.catalogue.importing.CellProblem;
import cn.mingjing.catalogue.web.ListPage.Change;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.Table;
import java.util.List;
import java.util.Optional;

/**
 * A spreadsheet on its way into a draft.
 *
 * @param form where a file is chosen
 * @param read what was found in it
 */
public record ImportPage(String crumb, String back, Form form, String action, Optional<Read> read) {

    /**
     * What was found.
     *
     * @param wrong why the file cannot be read at all; empty where it can
     * @param problems cell by cell; while there is one, nothing is taken over
     * @param items how many there are
     * @param changes against the edition in force
     * @param accept where it is taken over
     */
    public record Read(
            String wrong, Table<CellProblem> problems, int items, List<Change> changes, Optional<String> accept) {}
}
