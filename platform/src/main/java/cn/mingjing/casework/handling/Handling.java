package cn.mingjing.casework.handling;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.CaseId;
import cn.mingjing.casework.Procedure;
import cn.mingjing.casework.ProcedurePart;
import cn.mingjing.casework.Row;
import cn.mingjing.casework.papers.Papers;
import cn.mingjing.casework.procedure.OrdinaryPenalty;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.Outcome;
import cn.mingjing.facts.Recorded;
import cn.mingjing.identity.Attempts;
import cn.mingjing.identity.Purview;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Every act reads like {@link #decideOnce}, top to bottom. */
@Service
class Handling implements CaseHandling {

    private final FactStore store;
    private final CircumstancesOf circumstances;
    private final Papers papers;
    private final Attempts attempts;
    private final Purview purview;
    private final Clock clock;
    private final Procedure procedure;

    Handling(
            FactStore store,
            CircumstancesOf circumstances,
            Papers papers,
            Attempts attempts,
            Purview purview,
            Clock clock,
            List<ProcedurePart> parts) {
        this.store = store;
        this.circumstances = circumstances;
        this.papers = papers;
        this.attempts = attempts;
        this.purview = purview;
        this.clock = clock;
        this.procedure = OrdinaryPenalty.with(parts);
    }

    @Override
    public Outcome perform(CaseId id, CaseAct act, Actor actor) {
        return attempts.whole(CaseAct.nameOf(act.getClass()), id.stream(), actor, () -> decideOnce(id, act, actor));
    }

    private Outcome decideOnce(CaseId id, CaseAct act, Actor actor) {
        CaseFile file = load(id);
        var given = circumstances.of(file, act, actor);
        Outcome outcome = procedure.decide(file, act, given);
        if (outcome instanceof Outcome.Done(var facts)) {
            record(file, facts, actor, act.occurredAt(clock.instant()));
        }
        return outcome;
    }

    /** Records the facts and, in the same transaction, the documents they owe. */
    private void record(CaseFile file, List<Fact> facts, Actor actor, Instant occurredAt) {
        List<Recorded<?>> recorded = store.append(file.id().stream(), file.version(), facts, actor, occurredAt);
        List<Recorded<?>> all = new ArrayList<>(file.facts());
        all.addAll(recorded);
        var after = new CaseFile(file.id(), all);
        List<Fact> issued = papers.owedFor(after, recorded, actor);
        store.append(file.id().stream(), after.version(), issued, actor, clock.instant());
    }

    private CaseFile load(CaseId id) {
        return new CaseFile(id, store.read(id.stream()));
    }

    @Override
    public Optional<CaseFile> file(CaseId id, Actor actor) {
        CaseFile file = load(id);
        return file.authority()
                .filter(authority -> purview.covers(actor, authority))
                .map(owner -> file);
    }

    @Override
    public List<Row<?>> open(CaseFile file, Actor actor) {
        boolean own = circumstances.handler(file, actor).equals(actor.authority());
        return own && !file.isRecused(actor.person()) ? procedure.open(file, actor.post()) : List.of();
    }

    @Override
    public Procedure procedure() {
        return procedure;
    }
}
