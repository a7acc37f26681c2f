package cn.mingjing.backup.restoring;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.backup.InstallationRestored;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Table;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows when the installation went on from a backup, so that a gap in the log is known to whoever supervises or audits. */
@Controller
class RestorationPages {

    static final String ADDRESS = "/desk/restorations";

    private final Restorations restorations;

    RestorationPages(Restorations restorations) {
        this.restorations = restorations;
    }

    @GetMapping(ADDRESS)
    Page show() {
        return Page.of(
                "backup/restorations",
                new RestorationsPage(Table.of(
                                text("restorations.title"),
                                restorations.all(),
                                new Empty(text("restorations.none"), text("restorations.none.how")))
                        .unbroken(text("restorations.at"), restored -> Shown.moment(restored.restoredAt()))
                        .text(text("restorations.by"), InstallationRestored::restoredBy)
                        .noted(
                                text("restorations.backup"),
                                InstallationRestored::backup,
                                restored -> text("restorations.taken", Shown.moment(restored.takenAt())))
                        .number(text("restorations.size"), InstallationRestored::size)));
    }
}
