package cn.mingjing.casework.web;

import cn.mingjing.casework.LeaderId;
import cn.mingjing.casework.Words;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.Account;
import cn.mingjing.identity.Accounts;
import cn.mingjing.identity.PostHeld;
import cn.mingjing.law.China;
import cn.mingjing.law.Post;
import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The leaders of the actor's authority, who may vote in a collective discussion. */
@Component
class LeaderChoice implements FieldComponent.Chosen<LeaderId> {

    private final Accounts accounts;
    private final Clock clock;

    LeaderChoice(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Class<LeaderId> type() {
        return LeaderId.class;
    }

    @Override
    public List<Option<LeaderId>> options(FormContext context) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        return Stream.of(Post.CHIEF, Post.DEPUTY_CHIEF, Post.UNIT_HEAD, Post.REVIEW_HEAD)
                .flatMap(post -> accounts.holders(context.get(Actor.class).authority(), post, today).stream())
                .map(this::option)
                .toList();
    }

    private Option<LeaderId> option(PostHeld held) {
        String name = accounts.find(held.person())
                .map(Account::name)
                .orElse(held.person().toString());
        return new Option<>(new LeaderId(held.person().toString()), name, Words.of(held.post()));
    }

    @Override
    public String key(LeaderId leader) {
        return leader.value();
    }
}
