package cn.mingjing.casework.papers;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.document.PenaltyDecision.EvidenceItem;
import java.util.ArrayList;
import java.util.List;

/** The evidence as a notice or a decision lists it. */
final class EvidenceItems {

    private static final String NUMBERING = "^[（(]?[0-9一二三四五六七八九十]+[)）、．.]\\s*";
    private static final String PROVES = "，证明";

    private EvidenceItems() {}

    /**
     * A summary of several lines is the handlers' own list; one of a single line is the last word after the list of
     * evidence.
     */
    static List<EvidenceItem> of(CaseFile file, String summary) {
        List<EvidenceItem> written = summary.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(EvidenceItems::read)
                .toList();
        if (written.size() > 1) {
            return written;
        }
        List<EvidenceItem> items = new ArrayList<>();
        file.evidence().stream()
                .map(Entry::fact)
                .forEach(evidence -> items.add(new EvidenceItem(evidence.name(), evidence.proves())));
        items.addAll(written);
        return items;
    }

    private static EvidenceItem read(String line) {
        String item = line.replaceFirst(NUMBERING, "");
        int proves = item.indexOf(PROVES);
        return proves < 0
                ? new EvidenceItem(item, "")
                : new EvidenceItem(item.substring(0, proves), item.substring(proves + PROVES.length()));
    }

    /** One sentence each. */
    static List<String> sentences(CaseFile file, String summary) {
        return of(file, summary).stream()
                .map(item -> item.proves().isEmpty() ? item.what() : item.what() + PROVES + item.proves())
                .toList();
    }
}
