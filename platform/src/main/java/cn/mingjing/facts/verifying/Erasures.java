package cn.mingjing.facts.verifying;

import cn.mingjing.facts.ContentErased;
import cn.mingjing.facts.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds what content is not there against the facts that say that it was lawfully erased. */
final class Erasures {

    static final Predicate<StoredFact> IS_ONE = fact -> fact.type().equals(ContentErased.class.getSimpleName());

    private static final JsonMapper JSON = new JsonMapper();

    private final List<StoredFact> withoutContent = new ArrayList<>();
    private final Set<String> erased = new HashSet<>();
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

    int missing() {
        return withoutContent.size();
    }

    /** Every lawful erasure with its approval, in words. */
    List<String> approvals() {
        return List.copyOf(approvals);
    }
}
