package cn.mingjing.calendar.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.calendar.AnnouncedYear;
import cn.mingjing.calendar.SpecialDay;
import cn.mingjing.calendar.YearPreview;
import cn.mingjing.law.China;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The page of the years known, and of one to be imported.
 *
 * @param preview what was read from the text sent; empty before anything was sent
 * @param form the next step: a text to look at, or an import to confirm
 * @param action where the form goes
 */
public record YearsPage(List<Row> years, Optional<YearPreview> preview, Form form, String action) {

    public YearsPage {
        years = List.copyOf(years);
    }

    /** The years known, latest first. */
    public Table<Row> known() {
        return Table.of(text("calendar.years.known"), years, new Empty(text("calendar.years.none"), ""))
                .text(text("calendar.years.year"), row -> text("calendar.years.name-of-year", row.year()))
                .number(text("calendar.years.days-off"), Row::off)
                .number(text("calendar.years.days-worked"), Row::work)
                .text(text("calendar.years.version"), row -> text("calendar.years.nth-version", row.version()))
                .text(text("calendar.years.origin"), Row::imported);
    }

    /** The days of the year that was sent. */
    public static Table<SpecialDay> days(YearPreview preview) {
        return Table.of(
                        text("calendar.years.preview", preview.year(), preview.version()),
                        preview.days(),
                        new Empty(text("calendar.years.none"), ""))
                .unbroken(text("calendar.years.date"), day -> dayOfWeek(day.date()))
                .text(
                        text("calendar.years.kind"),
                        day -> text(day.kind() == SpecialDay.Kind.OFF ? "calendar.years.off" : "calendar.years.work"))
                .text(text("calendar.years.name"), SpecialDay::name);
    }

    private static String dayOfWeek(LocalDate date) {
        return Shown.day(date) + " "
                + text("calendar.day." + date.getDayOfWeek().getValue());
    }

    /** One known year, in the words of the page. */
    public record Row(int year, int version, int off, int work, String imported) {

        static Row of(AnnouncedYear year) {
            LocalDate on = LocalDate.ofInstant(year.importedAt(), China.ZONE);
            String imported = year.importedBy().equals("shipped")
                    ? text("calendar.years.shipped")
                    : text("calendar.years.imported", year.importedBy(), Shown.day(on));
            return new Row(
                    year.year(),
                    year.version(),
                    count(year.days(), SpecialDay.Kind.OFF),
                    count(year.days(), SpecialDay.Kind.WORK),
                    imported);
        }
    }

    static int count(List<SpecialDay> days, SpecialDay.Kind kind) {
        return (int) days.stream().filter(day -> day.kind() == kind).count();
    }
}
