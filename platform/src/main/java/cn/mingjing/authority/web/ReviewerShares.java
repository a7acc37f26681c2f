package cn.mingjing.authority.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Officers;
import cn.mingjing.authority.ReviewerShare;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Percent;
import cn.mingjing.law.Provisions;
import cn.mingjing.law.Ruling;
import cn.mingjing.ui.Bases;
import cn.mingjing.ui.Basis;
import cn.mingjing.ui.Tag;
import cn.mingjing.ui.Tone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Watches whether an authority has as many reviewers as its documents ask for (duty V-02). */
@Component
public class ReviewerShares {

    private final Officers officers;
    private final Authorities authorities;
    private final Provisions provisions;
    private final Bases bases;
    private final Clock clock;

    ReviewerShares(Officers officers, Authorities authorities, Provisions provisions, Bases bases, Clock clock) {
        this.officers = officers;
        this.authorities = authorities;
        this.provisions = provisions;
        this.bases = bases;
        this.clock = clock;
    }

    /**
     * How many review among how many who enforce.
     *
     * @param sentence the numbers, with what is asked for where a document asks
     * @param reached whether it is met; empty where no document asks
     * @param asked what asks for it
     */
    public record Share(String sentence, Optional<Tag> reached, List<Basis> asked) {}

    Share of(AuthorityId authority) {
        ReviewerShare share = officers.reviewerShare(authority);
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        Optional<Ruling<Percent>> ruling = provisions.ruling(
                Parameters.REVIEWER_SHARE, authorities.jurisdiction(authority), ActKind.PENALTY, today);
        String counted = text("authority.share", share.reviewers(), share.officers(), share.percent());
        return ruling.map(asked -> new Share(
                        counted + text("authority.share.asked", asked.value().hundredths()),
                        Optional.of(reached(share, asked.value())),
                        bases.of(asked.clauses())))
                .orElseGet(() -> new Share(counted, Optional.empty(), List.of()));
    }

    private static Tag reached(ReviewerShare share, Percent asked) {
        return share.reaches(asked.hundredths())
                ? new Tag(Tone.MET, text("authority.share.reached"))
                : new Tag(Tone.LATE, text("authority.share.missed"));
    }
}
