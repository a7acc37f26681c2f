package cn.mingjing.casework.papers;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.DocumentIssued;
import cn.mingjing.document.DocumentKind;
import cn.mingjing.document.DocumentNumber;
import java.util.Optional;

/** Finds documents of the case that later ones speak of. */
final class EarlierPapers {

    private EarlierPapers() {}

    /** The number of the document that was made out for a fact. */
    static Optional<DocumentNumber> numberFor(CaseFile file, int fact) {
        return file.all(DocumentIssued.class).stream()
                .map(entry -> entry.fact())
                .filter(issued -> issued.forFact() == fact && !issued.number().isEmpty())
                .findFirst()
                .flatMap(issued -> DocumentNumber.parse(issued.number(), DocumentKind.usualWords()));
    }

    /** As it stands in running text, such as {@code 濮市监罚告〔2026〕17号《行政处罚告知书》}. */
    static String cited(CaseFile file, int fact, String title) {
        return numberFor(file, fact).map(DocumentNumber::toString).orElse("") + "《" + title + "》";
    }
}
