package cn.mingjing.law.pack;

import cn.mingjing.law.Document;
import cn.mingjing.law.Rank;
import cn.mingjing.law.Scope;
import cn.mingjing.law.pack.Problems.Place;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Reads the head of a rule pack: which document, of what rank, whom it binds, since when, and its clauses. */
final class DocumentReader {

    private final String file;
    private final Problems problems;

    DocumentReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Empty where the head has a problem. */
    Optional<Document> read(Fields fields) {
        Optional<String> name = fields.requiredText("document");
        Optional<String> title = fields.requiredText("title");
        Optional<Rank> rank = rank(fields);
        Optional<Scope> scope = scope(fields);
        Optional<LocalDate> since = fields.requiredDate("since");
        @Nullable LocalDate until = fields.date("until").orElse(null);
        @Nullable String version = fields.text("version").orElse(null);
        @Nullable String approvedBy = approver(fields, rank, version);
        Map<String, String> clauses = clauses(fields);
        if (until != null && since.isPresent() && until.isBefore(since.get())) {
            problems.add(fields.place(), "ends-before-it-begins", since.get(), until);
        }
        if (name.isEmpty() || title.isEmpty() || rank.isEmpty() || scope.isEmpty() || since.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Document(
                name.get(), title.get(), rank.get(), scope.get(), since.get(), until, version, approvedBy, clauses));
    }

    private Optional<Rank> rank(Fields fields) {
        return fields.require("rank").flatMap(entry -> {
            Optional<String> word = fields.scalar(entry.value());
            Optional<Rank> rank = word.flatMap(text -> Values.constant(Rank.class, text));
            if (word.isPresent() && rank.isEmpty()) {
                problems.add(entry.place(), "rank-unknown", word.get());
            }
            return rank;
        });
    }

    private Optional<Scope> scope(Fields fields) {
        return fields.require("binds").flatMap(entry -> new ScopeReader(file, problems).read(fields, entry.value()));
    }

    /** An authority's own settings are versioned, and approved by somebody else than who prepared them. */
    private @Nullable String approver(Fields fields, Optional<Rank> rank, @Nullable String version) {
        Optional<String> prepared = fields.text("prepared-by");
        Optional<String> approved = fields.text("approved-by");
        if (rank.equals(Optional.of(Rank.OWN_SETTINGS))
                && (version == null || prepared.isEmpty() || approved.isEmpty() || prepared.equals(approved))) {
            problems.add(fields.place(), "own-settings-unapproved");
        }
        return approved.orElse(null);
    }

    private Map<String, String> clauses(Fields fields) {
        Map<String, String> clauses = new LinkedHashMap<>();
        Optional<Fields.Entry> entry = fields.take("clauses");
        if (entry.isPresent() && entry.get().value() instanceof MappingNode mapping) {
            Fields list = new Fields(file, mapping, problems);
            for (Fields.Entry clause : list.takeRest()) {
                Place place = list.place(clause.value());
                String summary = list.scalar(clause.value()).orElse("");
                if (summary.isEmpty()) {
                    problems.add(place, "clause-without-summary", clause.key());
                }
                clauses.put(clause.key(), summary);
            }
        } else {
            problems.add(fields.place(), "clauses-missing");
        }
        return clauses;
    }
}
