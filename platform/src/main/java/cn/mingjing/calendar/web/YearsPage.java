package cn.mingjing.calendar.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.calendar.AnnouncedYear;
import cn.mingjing.calendar.SpecialDay;
import cn.mingjing.calendar.YearPreview;
import cn.mingjing.law.China;
import cn.mingjing.ui.Form;
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

    /** One known year, in the words of the page. */
    public record Row(int year, int version, int off, int work, String imported) {

        static Row of(AnnouncedYear year) {
            LocalDate on = LocalDate.ofInstant(year.importedAt(), China.ZONE);
            String imported = year.importedBy().equals("shipped")
                    ? text("calendar.years.shipped")
                    : text("calendar.years.imported", year.importedBy(), on);
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
