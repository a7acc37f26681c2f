package cn.mingjing.casework.papers;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Authority;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.DocumentIssued;
import cn.mingjing.casework.LawInForce;
import cn.mingjing.casework.OwedPaper;
import cn.mingjing.casework.PaperIssue;
import cn.mingjing.document.DocumentNumber;
import cn.mingjing.document.DocumentNumbers;
import cn.mingjing.document.Documents;
import cn.mingjing.document.Paper;
import cn.mingjing.document.Rendering;
import cn.mingjing.facts.Recorded;
import cn.mingjing.facts.Sealing;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.Provisions;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.originals.Originals;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes one document out: number, text, print, and a place among the originals. */
@Component
class Issuing {

    private static final Logger LOG = LoggerFactory.getLogger(Issuing.class);

    private final Authorities authorities;
    private final Provisions provisions;
    private final DocumentNumbers numbers;
    private final Documents documents;
    private final Originals originals;
    private final Sealing sealing;

    Issuing(
            Authorities authorities,
            Provisions provisions,
            DocumentNumbers numbers,
            Documents documents,
            Originals originals,
            Sealing sealing) {
        this.authorities = authorities;
        this.provisions = provisions;
        this.numbers = numbers;
        this.documents = documents;
        this.originals = originals;
        this.sealing = sealing;
    }

    DocumentIssued issue(CaseFile file, Recorded<?> recorded, OwedPaper owed) {
        Authority authority = authorities.inWhoseName(file.authority().orElseThrow(), owed.date());
        var law = new LawInForce(
                provisions, authorities.jurisdiction(authority.id(), owed.date()), ActKind.PENALTY, owed.date());
        Optional<DocumentNumber> number = owed.numberedAs()
                .map(kind -> numbers.next(
                        authority.id(), authority.codeWord(), kind, owed.date().getYear()));
        Paper paper = owed.paper().apply(new PaperIssue(file, recorded, authority, law, number));
        return new DocumentIssued(
                owed.form(),
                paper.title(),
                number.map(DocumentNumber::toString).orElse(""),
                recorded.id().number(),
                keep(print(paper, recorded), fileName(paper)));
    }

    /** Prints it with the ledger's head at this moment, so that whoever holds the document can hold the ledger to it. */
    private Rendering print(Paper paper, Recorded<?> recorded) {
        Rendering printed = documents.print(paper, recorded.recordedAt(), sealing.head());
        if (!printed.missing().isEmpty()) {
            LOG.warn("{} for fact {}: no font has {}", paper.title(), recorded.id(), printed.missing());
        }
        return printed;
    }

    private OriginalRef keep(Rendering printed, String name) {
        return originals.keep(new ByteArrayInputStream(printed.pdf()), name);
    }

    private static String fileName(Paper paper) {
        return paper.title() + paper.number().map(number -> " " + number).orElse("") + ".pdf";
    }
}
