package cn.mingjing.progress.slips;

import cn.mingjing.authority.Authorities;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseId;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.Recorded;
import cn.mingjing.facts.StreamId;
import cn.mingjing.law.China;
import cn.mingjing.progress.AcceptanceNumber;
import cn.mingjing.progress.MainStep;
import cn.mingjing.progress.QueryCode;
import cn.mingjing.progress.QuerySlipIssued;
import cn.mingjing.progress.SlipHolder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives out query slips, each on record; a new one takes the place of the one before. */
@Service
public class Slips {

    private static final String STREAM = "progress";

    private final FactStore store;
    private final Authorities authorities;
    private final JdbcClient database;
    private final Clock clock;

    Slips(FactStore store, Authorities authorities, JdbcClient database, Clock clock) {
        this.store = store;
        this.authorities = authorities;
        this.database = database;
        this.clock = clock;
    }

    /** What is printed, once. */
    public record Slip(AcceptanceNumber number, QueryCode code) {}

    /** The slips given out for a case, in their order. */
    public List<Recorded<?>> of(CaseId id) {
        return store.read(stream(id));
    }

    private static StreamId stream(CaseId id) {
        return new StreamId(STREAM, id.value());
    }

    /** Whether a slip may be given out: by the case's own authority, as long as the case is not at its end. */
    public boolean mayIssue(CaseFile file, Actor actor) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        return file.authority()
                        .map(authority -> authorities.carrying(authority, today))
                        .filter(actor.authority()::equals)
                        .isPresent()
                && file.stage().filter(stage -> !MainStep.of(stage).ends()).isPresent();
    }

    @Transactional
    public Slip issue(CaseFile file, SlipHolder holder, String reason, Actor actor) {
        if (!mayIssue(file, actor)) {
            throw new IllegalArgumentException("no slip for this case by this actor");
        }
        List<Recorded<?>> before = of(file.id());
        QuerySlipIssued issued = before.isEmpty()
                ? first(holder, actor)
                : again((QuerySlipIssued) before.getFirst().fact(), holder, reason);
        store.append(stream(file.id()), before.size(), List.of(issued), actor, clock.instant());
        QueryCode code = QueryCode.random();
        database.sql("""
                        INSERT INTO progress.ticket (case_id, ticket, issued_at) VALUES (:case, :ticket, now())
                        ON CONFLICT (case_id) DO UPDATE SET ticket = excluded.ticket, issued_at = excluded.issued_at
                        """)
                .param("case", file.id().value())
                .param("ticket", Ticket.of(issued.number(), code))
                .update();
        return new Slip(issued.number(), code);
    }

    /** Numbers run without gaps within a division and a year; who asks for one at the same moment waits. */
    private QuerySlipIssued first(SlipHolder holder, Actor actor) {
        String division = authorities.get(actor.authority()).divisionCode();
        int year = LocalDate.ofInstant(clock.instant(), China.ZONE).getYear();
        database.sql("SELECT pg_advisory_xact_lock(hashtext('progress.slip ' || :division))::text")
                .param("division", division)
                .query(String.class)
                .optional();
        int serial = database.sql(
                        "SELECT COALESCE(max(serial), 0) + 1 FROM progress.slip WHERE division = :division AND year = :year")
                .param("division", division)
                .param("year", year)
                .query(Integer.class)
                .single();
        return new QuerySlipIssued(AcceptanceNumber.of(division, year, serial), division, year, serial, holder, "");
    }

    private static QuerySlipIssued again(QuerySlipIssued first, SlipHolder holder, String reason) {
        return new QuerySlipIssued(first.number(), first.division(), first.year(), first.serial(), holder, reason);
    }
}
