package cn.mingjing.law;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where an authority stands, so that it is known which documents bind it.
 *
 * @param authority the authority asked about
 * @param superiors its superior authorities, nearest first
 * @param sectors the fields it enforces, such as {@code market-regulation}
 * @param territories the divisions it lies in (GB/T 2260 codes), widest first, such as {@code 410000, 410900}
 */
public record Jurisdiction(
        AuthorityId authority, List<AuthorityId> superiors, Set<String> sectors, List<String> territories) {

    public Jurisdiction {
        superiors = List.copyOf(superiors);
        sectors = Set.copyOf(sectors);
        territories = List.copyOf(territories);
    }

    /** The divisions in which a division lies, widest first, itself last; none for {@code 000000}, the whole country. */
    public static List<String> territoriesOf(String divisionCode) {
        return Stream.of(divisionCode.substring(0, 2) + "0000", divisionCode.substring(0, 4) + "00", divisionCode)
                .filter(code -> !code.equals("000000"))
                .distinct()
                .toList();
    }
}
