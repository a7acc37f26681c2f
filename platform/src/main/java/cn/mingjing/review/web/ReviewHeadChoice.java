package cn.mingjing.review.web;

import cn.mingjing.authority.Authorities;
import cn.mingjing.casework.LawInForce;
import cn.mingjing.casework.Words;
import cn.mingjing.facts.Actor;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.China;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Provisions;
import cn.mingjing.law.ReviewHead;
import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The heads of review (审核内容) that the documents of the actor's authority prescribe today, in their order. */
@Component
class ReviewHeadChoice implements FieldComponent.Chosen<ReviewHead> {

    private final Authorities authorities;
    private final Provisions provisions;
    private final Clock clock;

    ReviewHeadChoice(Authorities authorities, Provisions provisions, Clock clock) {
        this.authorities = authorities;
        this.provisions = provisions;
        this.clock = clock;
    }

    @Override
    public Class<ReviewHead> type() {
        return ReviewHead.class;
    }

    @Override
    public List<Option<ReviewHead>> options(FormContext context) {
        return prescribed(context.get(Actor.class)).stream()
                .map(head -> new Option<>(head, Words.ofConstant(head), ""))
                .toList();
    }

    private List<ReviewHead> prescribed(Actor actor) {
        var today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        var law = new LawInForce(provisions, authorities.jurisdiction(actor.authority()), ActKind.PENALTY, today);
        return law.ruling(Parameters.REVIEW_HEADS)
                .map(ruling -> ruling.value().heads())
                .orElse(List.of(ReviewHead.values()));
    }

    @Override
    public String key(ReviewHead head) {
        return head.name();
    }
}
