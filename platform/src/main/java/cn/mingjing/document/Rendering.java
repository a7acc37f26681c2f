package cn.mingjing.document;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** A document as a finished PDF file (PDF/A-2a, PDF/UA-1). */
public final class Rendering {

    private final byte[] pdf;
    private final int pages;
    private final SortedSet<String> missing;

    /**
     * @param missing characters of the text that no font has
     */
    public Rendering(byte[] pdf, int pages, SortedSet<String> missing) {
        this.pdf = pdf.clone();
        this.pages = pages;
        this.missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    }

    /** The file. */
    public byte[] pdf() {
        return pdf.clone();
    }

    public int pages() {
        return pages;
    }

    /** Characters that no font has and that are printed as 〓; whoever makes the document has to be told. */
    public SortedSet<String> missing() {
        return missing;
    }
}
