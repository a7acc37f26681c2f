package cn.mingjing.document;

import java.util.Optional;

/** What a document says, typed; {@link Documents} prints it. Long texts may have several paragraphs, one per line. */
public sealed interface Paper
        permits FilingApproval,
                InterviewRecord,
                OnSiteRecord,
                ReviewOpinion,
                PenaltyNotice,
                PenaltyDecision,
                ServiceReceipt,
                PlainForm {

    /** The document's name, such as {@code 行政处罚决定书}. */
    String title();

    /** The full name of the authority whose document it is. */
    String agency();

    /** Its number; empty for documents without one, and for drafts. */
    Optional<DocumentNumber> number();

    /** What it is about, for the file's metadata and for whoever hears it read: the case's name. */
    String matter();
}
