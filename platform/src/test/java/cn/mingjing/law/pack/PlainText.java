package cn.mingjing.law.pack;

import cn.mingjing.law.ApprovalChain;
import cn.mingjing.law.Catalogues;
import cn.mingjing.law.Fen;
import cn.mingjing.law.HearingKinds;
import cn.mingjing.law.OfficerFields;
import cn.mingjing.law.Percent;
import cn.mingjing.law.ReportRecipients;
import cn.mingjing.law.ResponsibleUnits;
import cn.mingjing.law.ReviewHeads;
import cn.mingjing.law.Term;
import java.util.List;
import java.util.stream.Collectors;

/** Values as the tests' tables write them, independent of the words of rule packs. */
final class PlainText {

    private PlainText() {}

    static String of(Object value) {
        return switch (value) {
            case Term(int length, Term.Unit unit) -> length + " " + unit;
            case Percent(int hundredths) -> hundredths + "%";
            case Fen amount -> amount.yuan();
            case ReviewHeads(var heads) -> joined(heads);
            case OfficerFields(var fields) -> joined(fields);
            case ReportRecipients(var recipients) -> joined(recipients);
            case Catalogues(var acts) -> joined(acts);
            case ResponsibleUnits(var units) -> joined(units);
            case HearingKinds(var kinds) -> joined(kinds);
            case ApprovalChain(var posts) -> joined(posts);
            default -> value.toString();
        };
    }

    private static String joined(List<?> list) {
        return list.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
