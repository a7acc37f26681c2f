package cn.mingjing.duty.register;

import cn.mingjing.authority.Authorities;
import cn.mingjing.duty.Basis;
import cn.mingjing.duty.Length;
import cn.mingjing.duty.Timing;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import cn.mingjing.law.Jurisdiction;
import cn.mingjing.law.Provisions;
import cn.mingjing.law.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Settles how long a length is for an authority, under the provisions in force on the day of the act. */
@Component
class LengthsInForce {

    private final Provisions provisions;
    private final Authorities authorities;

    LengthsInForce(Provisions provisions, Authorities authorities) {
        this.provisions = provisions;
        this.authorities = authorities;
    }

    /** A length with its number found, and what it rests on. */
    record Settled(Timing timing, Basis basis) {}

    Settled settle(Length length, AuthorityId authority, Instant moment) {
        return switch (length) {
            case Length.Provided provided -> provided(provided, authority, LocalDate.ofInstant(moment, China.ZONE));
            case Length.Fixed(var term, var basis) -> new Settled(new Timing.Counted(term), basis);
            case Length.Until(var day, var basis) -> new Settled(new Timing.Until(day), basis);
            case Length.Promptly(var basis) -> new Settled(new Timing.Promptly(), basis);
        };
    }

    private Settled provided(Length.Provided provided, AuthorityId authority, LocalDate day) {
        Jurisdiction jurisdiction = authorities.jurisdiction(authority, day);
        return provisions
                .ruling(provided.parameter(), jurisdiction, provided.act(), day)
                .map(ruling -> new Settled(new Timing.Counted(ruling.value()), Basis.of(ruling)))
                .orElseGet(() -> new Settled(new Timing.Promptly(), promptly(provided, jurisdiction, day)));
    }

    private Basis promptly(Length.Provided provided, Jurisdiction jurisdiction, LocalDate day) {
        return provided.promptly()
                .flatMap(asked -> provisions.ruling(asked, jurisdiction, provided.act(), day))
                .filter(Ruling::value)
                .map(Basis::of)
                .orElse(provided.otherwise());
    }
}
