package cn.mingjing.catalogue.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.catalogue.Editions;
import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.drafting.ListDrafts;
import cn.mingjing.catalogue.importing.CellProblem;
import cn.mingjing.catalogue.importing.ListImports;
import cn.mingjing.catalogue.importing.SheetItems;
import cn.mingjing.catalogue.web.ImportPage.Read;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.sheet.SheetFile;
import cn.mingjing.sheet.Sheets;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Submission;
import cn.mingjing.ui.Table;
import cn.mingjing.ui.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From a spreadsheet into a draft: choose, look at what was found, take it over whole. */
@Controller
@RequestMapping("/desk/lists/{kind}/import")
class ImportPages {

    private final OwnDraft own;
    private final ListDrafts drafts;
    private final ListImports imports;
    private final SheetItems items;
    private final Sheets sheets;
    private final Editions editions;
    private final Forms forms;

    ImportPages(
            OwnDraft own,
            ListDrafts drafts,
            ListImports imports,
            SheetItems items,
            Sheets sheets,
            Editions editions,
            Forms forms) {
        this.own = own;
        this.drafts = drafts;
        this.imports = imports;
        this.items = items;
        this.sheets = sheets;
        this.editions = editions;
        this.forms = forms;
    }

    @GetMapping
    Page choose(@PathVariable String kind, @CurrentActor Actor actor) {
        return show(own.of(kind, actor), forms.open(ChooseSheet.class, FormContext.empty()), Optional.empty());
    }

    @PostMapping
    Page read(@PathVariable String kind, Submission sent, @CurrentActor Actor actor) {
        ListId id = own.of(kind, actor);
        return switch (forms.bind(ChooseSheet.class, FormContext.empty(), sent)) {
            case Bound.Invalid<ChooseSheet>(var form, var problems) ->
                show(id, form, Optional.empty()).status(HttpStatus.UNPROCESSABLE_CONTENT);
            case Bound.Valid<ChooseSheet>(var chosen) ->
                show(id, forms.open(ChooseSheet.class, FormContext.empty()), Optional.of(found(id, chosen.file())));
        };
    }

    @PostMapping("/accept")
    Page accept(@PathVariable String kind, @RequestParam UUID token, @CurrentActor Actor actor) {
        ListId id = own.of(kind, actor);
        Optional<List<Item>> waiting = imports.take(id, token);
        boolean kept =
                waiting.filter(found -> drafts.keep(id, own.version(id), found)).isPresent();
        return Page.seeOther(id.desk())
                .saying(kept ? text("list.import.done", waiting.map(List::size).orElse(0)) : text("list.import.gone"));
    }

    private Read found(ListId id, UploadedFile file) {
        return switch (read(file)) {
            case SheetFile.Unreadable(var reason) ->
                new Read(reason, problems(List.of()), 0, List.of(), Optional.empty());
            case SheetFile.Read(var read) -> {
                var first = read.stream()
                        .filter(sheet -> !sheet.rows().isEmpty())
                        .findFirst()
                        .orElseThrow();
                var found = items.in(first, id.kind());
                boolean usable = found.problems().isEmpty() && !found.items().isEmpty();
                yield new Read(
                        usable || !found.problems().isEmpty() ? "" : text("list.import.empty"),
                        problems(found.problems()),
                        found.items().size(),
                        usable ? Comparing.of(editions.latestItems(id), found.items()) : List.of(),
                        usable
                                ? Optional.of(id.desk() + "/import/accept?token=" + imports.keep(id, found.items()))
                                : Optional.empty());
            }
        };
    }

    private SheetFile read(UploadedFile file) {
        try {
            Path here = Files.createTempFile("list", ".sheet");
            try (var content = file.content().open()) {
                Files.copy(content, here, StandardCopyOption.REPLACE_EXISTING);
                return sheets.read(here, file.label());
            } finally {
                Files.deleteIfExists(here);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a file that was sent cannot be read", e);
        }
    }

    private static Table<CellProblem> problems(List<CellProblem> problems) {
        return Table.of(text("list.import.problems"), problems, new Empty(text("list.import.none"), ""))
                .unbroken(text("list.import.cell"), CellProblem::cell)
                .text(text("list.import.column"), CellProblem::label)
                .text(text("list.import.what"), CellProblem::message);
    }

    private static Page.Show show(ListId id, Form form, Optional<Read> read) {
        return Page.of(
                "catalogue/import",
                new ImportPage(ListViews.name(id.kind()), id.desk(), form, id.desk() + "/import", read));
    }
}
