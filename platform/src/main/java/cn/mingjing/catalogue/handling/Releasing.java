package cn.mingjing.catalogue.handling;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Authority;
import cn.mingjing.catalogue.ListFile;
import cn.mingjing.catalogue.ListHandling;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.Listing.ListReleased;
import cn.mingjing.catalogue.acts.ListAct;
import cn.mingjing.catalogue.drafting.ListDrafts;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.Attempts;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.China;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Provisions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Every act on a list reads like {@link #decideOnce}, top to bottom. */
@Service
class Releasing implements ListHandling {

    private final FactStore store;
    private final ListDrafts drafts;
    private final Authorities authorities;
    private final Provisions provisions;
    private final ReviewingAgencies agencies;
    private final Attempts attempts;
    private final Clock clock;

    Releasing(
            FactStore store,
            ListDrafts drafts,
            Authorities authorities,
            Provisions provisions,
            ReviewingAgencies agencies,
            Attempts attempts,
            Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.authorities = authorities;
        this.provisions = provisions;
        this.agencies = agencies;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    public ListFile file(ListId id) {
        return new ListFile(id, store.read(id.stream()));
    }

    @Override
    public Outcome perform(ListId id, ListAct act, Actor actor) {
        return attempts.whole(act.getClass().getSimpleName(), id.stream(), actor, () -> decideOnce(id, act, actor));
    }

    @Override
    public List<Class<? extends ListAct>> open(ListFile file, Actor actor) {
        boolean own = file.id().authority().equals(actor.authority());
        return ReleaseProcedure.ROWS.stream()
                .filter(row -> own
                        && row.by().contains(actor.post())
                        && row.at().contains(file.state())
                        && !(file.asked().isPresent() && ReleaseProcedure.AWAITING_REVIEW.contains(row.act())))
                .<Class<? extends ListAct>>map(ListRow::act)
                .toList();
    }

    @Override
    public boolean mayDraft(ListFile file, Actor actor) {
        return file.id().authority().equals(actor.authority())
                && ReleaseProcedure.AUTHORS.contains(actor.post())
                && file.open().isEmpty();
    }

    private Outcome decideOnce(ListId id, ListAct act, Actor actor) {
        var situation = situation(id, act, actor);
        Outcome outcome = ReleaseProcedure.ROWS.stream()
                .filter(row -> row.act() == act.getClass())
                .findFirst()
                .map(row -> decided(row, situation))
                .orElseThrow();
        if (outcome instanceof Outcome.Done(var facts)) {
            record(situation.file(), facts, actor);
        }
        return outcome;
    }

    /** What was released is no draft any more. */
    private void record(ListFile file, List<Fact> facts, Actor actor) {
        store.append(file.id().stream(), file.version(), facts, actor, clock.instant());
        if (facts.stream().anyMatch(ListReleased.class::isInstance)) {
            drafts.discard(file.id());
        }
    }

    private <A extends ListAct> ListSituation<A> situation(ListId id, A act, Actor actor) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        Authority authority = authorities.get(id.authority());
        var reviewer = id.kind()
                .reviewedBeforehand()
                .flatMap(who ->
                        provisions.ruling(who, authorities.jurisdiction(id.authority()), ActKind.INSPECTION, today));
        var agency = reviewer.flatMap(ruling -> agencies.of(authority, ruling.value(), today));
        return new ListSituation<>(file(id), act, actor, today, authority, drafts.items(id), reviewer, agency);
    }

    private static <A extends ListAct> Outcome decided(ListRow<A> row, ListSituation<?> situation) {
        var own = situation.with(row.act().cast(situation.act()));
        if (!row.by().contains(own.actor().post())) {
            return new Outcome.Refused(List.of(new Objection(
                    "post-for-act", "您现在的岗位不办理该事项。", List.of(new Clause("国办发〔2018〕118号", "")), "请由负责编制、审核清单的人员办理。")));
        }
        List<Objection> objections = row.objections(own);
        if (!objections.isEmpty()) {
            return new Outcome.Refused(objections);
        }
        Fact fact = row.records().apply(own);
        return Outcome.Done.with(fact);
    }
}
