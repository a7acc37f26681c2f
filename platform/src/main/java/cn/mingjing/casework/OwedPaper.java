package cn.mingjing.casework;

import cn.mingjing.document.DocumentKind;
import cn.mingjing.document.Paper;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A document that a fact owes.
 *
 * @param form which form, as {@link DocumentIssued#kind()} keeps it
 * @param numberedAs the series of its number; empty for forms without one
 * @param date the document's date in China; its year is the number's
 * @param paper writes it, once its number is known
 */
public record OwedPaper(
        String form, Optional<DocumentKind> numberedAs, LocalDate date, Function<PaperIssue, Paper> paper) {

    public static OwedPaper numbered(DocumentKind kind, LocalDate date, Function<PaperIssue, Paper> paper) {
        return new OwedPaper(kind.name(), Optional.of(kind), date, paper);
    }

    public static OwedPaper plain(String form, LocalDate date, Function<PaperIssue, Paper> paper) {
        return new OwedPaper(form, Optional.empty(), date, paper);
    }
}
