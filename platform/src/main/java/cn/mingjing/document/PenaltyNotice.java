package cn.mingjing.document;

import cn.mingjing.law.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 行政处罚告知书: what penalty is intended, why, and the party's rights (行政处罚法 art. 44).
 *
 * @param caseName the cause, such as {@code 无烟草专卖零售许可证经营烟草制品零售业务}
 * @param facts the facts of the breach as found
 * @param evidence what proves them, one item each
 * @param weighed what is said of the evidence as a whole; may be empty
 * @param reasons the provisions breached and those to be applied, and the circumstances weighed
 * @param penalties what is intended
 * @param defenceWithin how long the party may state and defend its case, from receipt (art. 45)
 * @param lapsesUnder the provision by which a right not used in time counts as given up, such as
 *     {@code 《市场监督管理行政处罚程序规定》第五十七条}; empty where none says so: then a decision may follow, no more
 * @param hearing present exactly where art. 63 gives the right to one
 * @param date empty for a draft
 */
public record PenaltyNotice(
        String agency,
        Optional<DocumentNumber> number,
        PartyParticulars party,
        String caseName,
        String facts,
        List<String> evidence,
        String weighed,
        String reasons,
        List<Penalty> penalties,
        Term defenceWithin,
        Optional<String> lapsesUnder,
        Optional<HearingRight> hearing,
        Contact contact,
        Optional<LocalDate> date)
        implements Paper {

    /**
     * The right to ask for a hearing (art. 63, 64).
     *
     * @param ground which of art. 63's cases this is, such as {@code 较大数额罚款}
     */
    public record HearingRight(Term within, String ground) {}

    /** Where the party turns to. */
    public record Contact(String person, String telephone, String address) {}

    public PenaltyNotice {
        evidence = List.copyOf(evidence);
        penalties = List.copyOf(penalties);
    }

    @Override
    public String title() {
        return "行政处罚告知书";
    }

    @Override
    public String matter() {
        return caseName;
    }
}
