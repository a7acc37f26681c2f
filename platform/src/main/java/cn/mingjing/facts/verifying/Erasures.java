package cn.mingjing.facts.verifying;

import cn.mingjing.facts.ContentErased;
import cn.mingjing.facts.FactId;
import cn.mingjing.facts.Fault;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds what content is not there against the facts that say that it was lawfully erased. */
final class Erasures {

    static final Predicate<StoredFact> IS_ONE = fact -> fact.type().equals(ContentErased.class.getSimpleName());

    private static final String STILL_THERE = """
            SELECT FROM facts.fact f JOIN facts.content c USING (seq)
             WHERE f.stream_kind = ? AND f.stream_id = ? AND f.number = ?
            """;

    private static final JsonMapper JSON = new JsonMapper();

    private final List<StoredFact> withoutContent = new ArrayList<>();
    private final Set<String> erased = new TreeSet<>();
    private final List<String> approvals = new ArrayList<>();

    /** A lawful erasure may come to light before or after the content it is about is missed. */
    synchronized void add(List<StoredFact> missing, List<StoredFact> erasures) {
        withoutContent.addAll(missing);
        erasures.stream().filter(fact -> fact.payload() != null).forEach(this::approve);
    }

    private void approve(StoredFact erasure) {
        JsonNode says = JSON.readTree(erasure.payload());
        var facts =
                says.required("facts").valueStream().map(JsonNode::stringValue).toList();
        var clauses = says.required("clauses")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
        erased.addAll(facts);
        approvals.add(Words.text(
                "erasure",
                String.join("、", facts),
                String.join("、", clauses),
                says.required("ground").stringValue(),
                says.required("proposedByName").stringValue(),
                says.required("@actor").required("name").stringValue(),
                erasure.inWords()));
    }

    /** The first fact whose content is gone although nothing on record says that it was lawfully erased. */
    Optional<Fault> firstUnlawful() {
        return withoutContent.stream()
                .filter(fact -> !erased.contains(fact.id()))
                .findFirst()
                .map(fact -> new Fault("content-missing", fact.id(), Words.text("content-missing", fact.inWords())));
    }

    /** The first fact whose content is still there although it is on record that it was erased. */
    Optional<Fault> firstStillThere(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(STILL_THERE)) {
            for (String id : erased) {
                var fact = FactId.parse(id);
                statement.setString(1, fact.stream().kind());
                statement.setObject(2, fact.stream().id());
                statement.setInt(3, fact.number());
                try (var row = statement.executeQuery()) {
                    if (row.next()) {
                        return Optional.of(new Fault("content-not-erased", id, Words.text("content-not-erased", id)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    int missing() {
        return withoutContent.size();
    }

    /** Every lawful erasure with its approval, in words. */
    List<String> approvals() {
        return List.copyOf(approvals);
    }
}
