package cn.mingjing.duty.register;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.authority.Unit;
import cn.mingjing.duty.Duties;
import cn.mingjing.duty.Duty;
import cn.mingjing.duty.DutyKey;
import cn.mingjing.duty.DutyPage;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.StreamId;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the register of duties by its indexes; nothing here costs more when there are more duties. */
@Component
@Transactional(readOnly = true)
class StoredDuties implements Duties {

    private static final String ABOUT = """
            SELECT *
              FROM duty.duty
             WHERE about = :about
             ORDER BY closure IS NOT NULL, CASE WHEN closure IS NULL THEN due_at END, closed_record DESC, key
            """;

    private final JdbcClient jdbc;
    private final Lengthenings lengthenings;
    private final OpenDuties open;
    private final Officers officers;
    private final Authorities authorities;
    private final Clock clock;

    StoredDuties(
            JdbcClient jdbc,
            Lengthenings lengthenings,
            OpenDuties open,
            Officers officers,
            Authorities authorities,
            Clock clock) {
        this.jdbc = jdbc;
        this.lengthenings = lengthenings;
        this.open = open;
        this.officers = officers;
        this.authorities = authorities;
        this.clock = clock;
    }

    @Override
    public Optional<Duty> find(DutyKey key) {
        return jdbc.sql("SELECT * FROM duty.duty WHERE key = :key")
                .param("key", key.toString())
                .query(DutyRows::duty)
                .optional()
                .map(lengthenings::complete);
    }

    @Override
    public List<Duty> about(StreamId thing) {
        return lengthenings.complete(jdbc.sql(ABOUT)
                .param("about", thing.toString())
                .query(DutyRows::duty)
                .list());
    }

    @Override
    public DutyPage inbox(Actor actor, Window window, Optional<DutyPage.Mark> after, int limit) {
        return open.page(OpenDuties.By.INBOX, inboxes(actor), Span.of(window, clock), after, limit);
    }

    @Override
    public DutyPage inboxOn(Actor actor, LocalDate day, Optional<DutyPage.Mark> after, int limit) {
        return open.page(OpenDuties.By.INBOX, inboxes(actor), Span.ofDays(day, day), after, limit);
    }

    @Override
    public Counts inboxCounts(Actor actor) {
        return counts(OpenDuties.By.INBOX, inboxes(actor));
    }

    @Override
    public Map<LocalDate, Integer> inboxCalendar(Actor actor, LocalDate first, LocalDate last) {
        return open.perDay(OpenDuties.By.INBOX, inboxes(actor), first, last);
    }

    @Override
    public DutyPage of(Set<AuthorityId> authorities, Window window, Optional<DutyPage.Mark> after, int limit) {
        return open.page(OpenDuties.By.AUTHORITY, ids(authorities), Span.of(window, clock), after, limit);
    }

    @Override
    public Counts countsOf(Set<AuthorityId> authorities) {
        return counts(OpenDuties.By.AUTHORITY, ids(authorities));
    }

    @Override
    public Map<AuthorityId, Counts> countsBy(Set<AuthorityId> authorities) {
        return authorities.stream().collect(Collectors.toMap(Function.identity(), id -> countsOf(Set.of(id))));
    }

    private Counts counts(OpenDuties.By by, List<String> values) {
        return new Counts(
                open.count(by, values, Span.of(Window.OVERDUE, clock)),
                open.count(by, values, Span.of(Window.TODAY, clock)),
                open.count(by, values, Span.of(Window.THIS_WEEK, clock)),
                open.count(by, values, Span.of(Window.ALL, clock)));
    }

    private List<String> inboxes(Actor actor) {
        var own = Inboxes.of(actor, officers.find(actor.person()).map(Officer::unit));
        var inherited = authorities.succeeded(actor.authority()).stream().flatMap(id -> inherited(id, actor.post()));
        return Stream.concat(own.stream(), inherited).toList();
    }

    /** Every inbox of a post in an authority that was merged into another: of the post, its units and its people. */
    private Stream<String> inherited(AuthorityId succeeded, Post post) {
        return Inboxes.ofAll(
                succeeded,
                post,
                authorities.units(succeeded).stream().map(Unit::id).toList(),
                officers.of(succeeded).stream().map(Officer::person).toList())
                .stream();
    }

    private static List<String> ids(Set<AuthorityId> authorities) {
        return authorities.stream().map(AuthorityId::value).sorted().toList();
    }
}
