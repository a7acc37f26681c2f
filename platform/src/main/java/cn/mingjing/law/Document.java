package cn.mingjing.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document that binds enforcement: a law, a rule, a policy document, or an authority's own settings.
 *
 * @param name how it is cited, such as {@code 行政处罚法} or {@code 濮市监〔2019〕203号}
 * @param title its full title
 * @param since first day in force
 * @param until last day in force; absent while it is in force
 * @param version of this text; counted by the authority for its own settings
 * @param approvedBy who approved an authority's own settings; absent for published documents
 * @param clauses its clauses as printed, in order, each with a summary of one line in our own words
 */
public record Document(
        String name,
        String title,
        Rank rank,
        Scope scope,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String version,
        @Nullable String approvedBy,
        Map<String, String> clauses) {

    public Document {
        clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
    }

    public boolean inForce(LocalDate on) {
        LocalDate end = until;
        return !on.isBefore(since) && (end == null || !on.isAfter(end));
    }
}
