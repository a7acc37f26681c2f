package cn.mingjing.progress.slips;

import cn.mingjing.database.Intake;
import cn.mingjing.database.Portal;
import cn.mingjing.law.China;
import cn.mingjing.progress.AcceptanceNumber;
import cn.mingjing.progress.MainStep;
import cn.mingjing.progress.ProgressSettings;
import cn.mingjing.progress.QueryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The public's question after a matter. Each counts before it is answered, under the role that adds what the public writes; the answer
 * is read under the portal's, through one function that must be given the right ticket (ADR 0135).
 */
@Component
public class Asking {

    private final JdbcClient intake;
    private final JdbcClient portal;
    private final ProgressSettings settings;
    private final Clock clock;

    Asking(@Intake JdbcClient intake, @Portal JdbcClient portal, ProgressSettings settings, Clock clock) {
        this.intake = intake;
        this.portal = portal;
        this.settings = settings;
        this.clock = clock;
    }

    /** What comes of a question. */
    public sealed interface Answer {

        /** Number and code belong together. @param reached the main steps so far, in their order */
        record Found(String authority, String telephone, MainStep now, List<Reached> reached) implements Answer {}

        /** They do not, or not any more. */
        record Nothing() implements Answer {}

        /** Asked too often. */
        record MustWait(Duration remaining) implements Answer {}
    }

    /** A main step and the day on which the matter came to it first. */
    public record Reached(MainStep step, LocalDate day) {}

    private record Row(String authority, String telephone, MainStep now, MainStep step, LocalDate day) {}

    public Answer ask(String number, String code, String address) {
        AcceptanceNumber asked = AcceptanceNumber.typed(number);
        Instant now = clock.instant();
        Duration wait = mustWait(asked, address, now);
        return wait.isPositive() ? new Answer.MustWait(wait) : answer(Ticket.of(asked, QueryCode.typed(code)), now);
    }

    private Duration mustWait(AcceptanceNumber number, String address, Instant now) {
        return Duration.ofSeconds(intake.sql("""
                        SELECT progress.attempt(:number, :address, :now, :until, :perNumber, :perAddress)
                        """)
                .param("number", number.value())
                .param("address", address)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", now.plus(settings.window()).atOffset(ZoneOffset.UTC))
                .param("perNumber", settings.perNumber())
                .param("perAddress", settings.perAddress())
                .query(Integer.class)
                .single());
    }

    private Answer answer(byte[] ticket, Instant now) {
        LocalDate oldest = LocalDate.ofInstant(now, China.ZONE).minusDays(settings.daysAfterEnd());
        List<Row> rows = portal.sql("""
                        SELECT body.name, body.telephone, told.now_at, told.step, told.reached_on
                          FROM progress.answer(:ticket, :oldest) told
                          JOIN authority.published_carrying carried ON carried.id = told.authority
                          JOIN authority.published_authority body ON body.id = carried.carrying
                        """)
                .param("ticket", ticket)
                .param("oldest", oldest)
                .query((row, number) -> row(row))
                .list();
        return rows.isEmpty()
                ? new Answer.Nothing()
                : new Answer.Found(
                        rows.getFirst().authority(),
                        rows.getFirst().telephone(),
                        rows.getFirst().now(),
                        rows.stream()
                                .filter(row -> row.step().compareTo(row.now()) <= 0)
                                .sorted(java.util.Comparator.comparing(Row::step))
                                .map(row -> new Reached(row.step(), row.day()))
                                .toList());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("name"),
                row.getString("telephone"),
                MainStep.valueOf(row.getString("now_at")),
                MainStep.valueOf(row.getString("step")),
                row.getObject("reached_on", LocalDate.class));
    }
}
