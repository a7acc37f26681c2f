package cn.mingjing.sheet;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.sheet.ImportPage.Found;
import cn.mingjing.ui.Bases;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Refusal;
import cn.mingjing.ui.Submission;
import cn.mingjing.ui.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The way every spreadsheet goes: choose a file, look at what was found, take it over whole or not at all. */
@Component
public class SheetPages {

    private final Sheets sheets;
    private final Forms forms;

    SheetPages(Sheets sheets, Forms forms) {
        this.sheets = sheets;
        this.forms = forms;
    }

    /**
     * Where a spreadsheet is taken over.
     *
     * @param crumbs where one comes from, the last of them where one goes back to
     * @param columns what the sheet may hold, in words
     */
    public record Place(String title, List<Link> crumbs, String action, String columns) {}

    public Page choose(Place place) {
        return show(place, empty(), Optional.empty(), Optional.empty());
    }

    /** @param found what the first sheet with anything in it comes to */
    public Page read(Place place, Submission sent, Function<Sheet, Found> found) {
        return switch (forms.bind(ChooseSheet.class, FormContext.empty(), sent)) {
            case Bound.Invalid<ChooseSheet>(var form, var problems) ->
                show(place, form, Optional.empty(), Optional.empty()).status(HttpStatus.UNPROCESSABLE_CONTENT);
            case Bound.Valid<ChooseSheet>(var chosen) ->
                show(place, empty(), Optional.of(found(chosen.file(), found)), Optional.empty());
        };
    }

    /** What was found is not taken over after all; see {@link Bases#refusal}. */
    public Page refused(Place place, Refusal why) {
        return show(place, empty(), Optional.empty(), Optional.of(why)).status(HttpStatus.CONFLICT);
    }

    private Found found(UploadedFile file, Function<Sheet, Found> found) {
        return switch (read(file)) {
            case SheetFile.Unreadable(var reason) -> Found.nothing(reason);
            case SheetFile.Read(var read) ->
                read.stream()
                        .filter(sheet -> !sheet.rows().isEmpty())
                        .findFirst()
                        .map(found)
                        .orElseGet(() -> Found.nothing(text("sheet.import.empty")));
        };
    }

    private SheetFile read(UploadedFile file) {
        try {
            Path here = Files.createTempFile("mingjing", ".sheet");
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

    private Form empty() {
        return forms.open(ChooseSheet.class, FormContext.empty());
    }

    private static Page.Show show(Place place, Form form, Optional<Found> found, Optional<Refusal> why) {
        return Page.of(
                "sheet/import",
                new ImportPage(place.title(), place.crumbs(), form, place.action(), place.columns(), found, why));
    }
}
