package cn.mingjing.review.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Authority;
import cn.mingjing.authority.Engagement.State;
import cn.mingjing.authority.LegalAdviser;
import cn.mingjing.authority.LegalAdviserId;
import cn.mingjing.authority.LegalAdvisers;
import cn.mingjing.casework.Wanted;
import cn.mingjing.casework.Words;
import cn.mingjing.facts.Actor;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Option;
import cn.mingjing.ui.Shown;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The legal counsel and public lawyers whom the actor's authority may call in: its own at first, those of its whole system
 * once they are looked for. Who is not engaged today is shown with the reason.
 */
@Component
class AdviserChoice implements FieldComponent.Chosen<LegalAdviserId> {

    private final LegalAdvisers advisers;
    private final Authorities authorities;
    private final Clock clock;

    AdviserChoice(LegalAdvisers advisers, Authorities authorities, Clock clock) {
        this.advisers = advisers;
        this.authorities = authorities;
        this.clock = clock;
    }

    @Override
    public Class<LegalAdviserId> type() {
        return LegalAdviserId.class;
    }

    @Override
    public List<Option<LegalAdviserId>> options(FormContext context) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        return offered(context)
                .filter(adviser -> adviser.engagement().stateOn(today) != State.ENDED)
                .map(adviser -> option(adviser, today))
                .toList();
    }

    private Stream<LegalAdviser> offered(FormContext context) {
        AuthorityId authority = context.get(Actor.class).authority();
        String words = context.find(Wanted.class).map(Wanted::words).orElse("");
        List<LegalAdviser> system = advisers.inSystemOf(authority, words);
        boolean beforeAnySearch = context.find(Wanted.class).isPresent() && words.isEmpty();
        List<LegalAdviser> own = system.stream()
                .filter(adviser -> adviser.authority().equals(authority))
                .toList();
        return beforeAnySearch && !own.isEmpty() ? own.stream() : system.stream();
    }

    private Option<LegalAdviserId> option(LegalAdviser adviser, LocalDate today) {
        String engagedBy =
                authorities.find(adviser.authority()).map(Authority::name).orElse("");
        String hint = text(
                "review.adviser.described",
                adviser.employer(),
                adviser.fields(),
                engagedBy,
                Shown.day(adviser.engagement().to()));
        String state = adviser.engagement().stateOn(today) == State.HOLDS ? "" : text("review.adviser.not-engaged");
        return new Option<>(adviser.id(), Words.ofConstant(adviser.capacity()) + " " + adviser.name(), hint + state);
    }

    @Override
    public String key(LegalAdviserId adviser) {
        return adviser.toString();
    }
}
