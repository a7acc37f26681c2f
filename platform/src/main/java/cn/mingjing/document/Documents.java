package cn.mingjing.document;

import cn.mingjing.document.sheet.Sheet;
import cn.mingjing.document.typeset.Seal;
import cn.mingjing.document.typeset.Typesetter;
import cn.mingjing.ledger.TreeHead;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Prints papers: each kind has one template, in {@code src/main/jte/document}. */
public final class Documents {

    private final TemplateEngine templates;
    private final Typesetter typesetter;
    private final Optional<Seal> seal;
    private final Clock clock;

    /**
     * @param seal printed over signature and date; empty where a real seal is set after printing
     */
    Documents(TemplateEngine templates, Typesetter typesetter, Optional<Seal> seal, Clock clock) {
        this.templates = templates;
        this.typesetter = typesetter;
        this.seal = seal;
        this.clock = clock;
    }

    /** Prints a paper as it is issued, now. */
    public Rendering print(Paper paper) {
        return print(paper, clock.instant());
    }

    /** Prints a paper as it was issued at that moment; the same paper and moment give the same bytes. */
    public Rendering print(Paper paper, Instant at) {
        return typesetter.set(
                html(new Sheet(paper, false, seal.map(one -> one.of(paper.agency())), Optional.empty())), at);
    }

    /**
     * Prints a paper as it was issued at that moment; each page tells how far the ledger had come, so that whoever holds
     * the document can hold the ledger to it.
     */
    public Rendering print(Paper paper, Instant at, TreeHead ledger) {
        var sheet = new Sheet(paper, false, seal.map(one -> one.of(paper.agency())), Optional.of(ledger));
        return typesetter.set(html(sheet), at);
    }

    /** Prints a paper without seal; each page says that it is a draft. */
    public Rendering printDraft(Paper paper) {
        return typesetter.set(html(new Sheet(paper, true, Optional.empty(), Optional.empty())), clock.instant());
    }

    private String html(Sheet sheet) {
        var template = switch (sheet.paper()) {
            case FilingApproval ignored -> "filingApproval";
            case InterviewRecord ignored -> "interviewRecord";
            case OnSiteRecord ignored -> "onSiteRecord";
            case ReviewOpinion ignored -> "reviewOpinion";
            case PenaltyNotice ignored -> "penaltyNotice";
            case PenaltyDecision ignored -> "penaltyDecision";
            case ServiceReceipt ignored -> "serviceReceipt";
            case PlainForm ignored -> "plainForm";
        };
        var html = new StringOutput(1 << 14);
        templates.render("document/" + template + ".jte", Map.of("sheet", sheet, "paper", sheet.paper()), html);
        return html.toString();
    }
}
