package cn.mingjing.casework.papers;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.EvidenceKind;
import cn.mingjing.document.PenaltyDecision.EvidenceItem;
import java.util.ArrayList;
import java.util.List;

/** The evidence as a notice or a decision lists it. */
final class EvidenceItems {

    private static final String NUMBERING = "^[（(]?[0-9一二三四五六七八九十]+[)）、．.]\\s*";
    private static final String PROVES = "，证明";

    private EvidenceItems() {}

    /** A summary of several lines is the handlers' own list, after the records that it leaves out. */
    static List<EvidenceItem> of(CaseFile file, String summary) {
        List<String> lines = lines(summary);
        boolean list = lines.size() > 1;
        List<EvidenceItem> items = new ArrayList<>();
        Exhibit.of(file).stream()
                .filter(exhibit -> !list || exhibit.isRecord() && !names(summary, exhibit))
                .forEach(exhibit -> items.add(new EvidenceItem(exhibit.name(), exhibit.proves())));
        if (list) {
            lines.stream().map(EvidenceItems::read).forEach(items::add);
        }
        return items;
    }

    /** A summary of a single line speaks of all the evidence together. */
    static String weighed(String summary) {
        List<String> lines = lines(summary);
        return lines.size() == 1 ? lines.getFirst() : "";
    }

    private static List<String> lines(String summary) {
        return summary.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean names(String summary, Exhibit exhibit) {
        return summary.contains(exhibit.kind() == EvidenceKind.SCENE_RECORD ? "现场笔录" : "询问笔录");
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
