package cn.mingjing.authority;

import cn.mingjing.identifier.CreditCode;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Jurisdiction;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An enforcement authority (执法机关) as its register shows it on some day.
 *
 * @param name the full printed name, such as {@code 濮阳市市场监督管理局}
 * @param codeWord the authority's word in document numbers (机关代字), such as {@code 濮市监}
 * @param divisionCode the division it acts for, GB/T 2260, six digits; {@code 000000} for the whole country
 * @param sectors the fields it enforces, in the words of the rule packs, such as {@code market-regulation}
 * @param superior the authority it reports to, if that one is in the register
 * @param paymentUrl where a fine can be paid online, if anywhere
 * @param redress where its decisions are examined; empty while it has not been entered
 * @param entrustment the deed on which an entrusted body acts; empty for every other
 * @param succession by whom it was succeeded; empty while it acts
 */
public record Authority(
        AuthorityId id,
        String name,
        String codeWord,
        CreditCode creditCode,
        Level level,
        Nature nature,
        String divisionCode,
        Set<String> sectors,
        Optional<AuthorityId> superior,
        String telephone,
        String address,
        Optional<CollectingBank> collectingBank,
        Optional<URI> paymentUrl,
        Optional<Redress> redress,
        Optional<Entrustment> entrustment,
        Optional<Succession> succession) {

    public Authority {
        sectors = Set.copyOf(sectors);
        if (!divisionCode.matches("\\d{6}")) {
            throw new IllegalArgumentException("not a division code: " + divisionCode);
        }
    }

    /** An authority by its own right, at work. */
    public Authority(
            AuthorityId id,
            String name,
            String codeWord,
            CreditCode creditCode,
            Level level,
            Nature nature,
            String divisionCode,
            Set<String> sectors,
            Optional<AuthorityId> superior,
            String telephone,
            String address,
            Optional<CollectingBank> collectingBank,
            Optional<URI> paymentUrl,
            Optional<Redress> redress) {
        this(
                id,
                name,
                codeWord,
                creditCode,
                level,
                nature,
                divisionCode,
                sectors,
                superior,
                telephone,
                address,
                collectingBank,
                paymentUrl,
                redress,
                Optional.empty(),
                Optional.empty());
    }

    /** The same authority, acting no more. */
    public Authority succeededBy(Succession successor) {
        return new Authority(
                id,
                name,
                codeWord,
                creditCode,
                level,
                nature,
                divisionCode,
                sectors,
                superior,
                telephone,
                address,
                collectingBank,
                paymentUrl,
                redress,
                entrustment,
                Optional.of(successor));
    }

    /** Who carries on its matters on that day; empty while it does so itself. */
    public Optional<AuthorityId> successorOn(LocalDate day) {
        return succession.filter(known -> !day.isBefore(known.since())).map(Succession::successor);
    }

    /** The divisions it lies in, widest first, such as {@code 410000, 410900}; empty for the whole country. */
    public List<String> territories() {
        return Jurisdiction.territoriesOf(divisionCode);
    }
}
