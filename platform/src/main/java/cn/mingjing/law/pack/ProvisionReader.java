package cn.mingjing.law.pack;

import cn.mingjing.law.ActKind;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Document;
import cn.mingjing.law.Parameter;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Provision;
import cn.mingjing.law.Rank;
import cn.mingjing.law.Scope;
import cn.mingjing.law.pack.Problems.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads one entry of {@code provisions}: {@code {term: <parameter>, within: <length>, clause: …}} or
 * {@code {<parameter>: <value>, …, clause: …}}, each with {@code act}, {@code unless}, {@code binds}, {@code since},
 * {@code until} and {@code says} where needed.
 */
final class ProvisionReader {

    /** A provision and where it is written. */
    record Placed(Place place, Provision<?> provision) {}

    private final String file;
    private final Document document;
    private final Problems problems;

    ProvisionReader(String file, Document document, Problems problems) {
        this.file = file;
        this.document = document;
        this.problems = problems;
    }

    List<Placed> read(Fields fields) {
        List<Clause> clauses = clauses(fields);
        Set<ActKind> acts = words(fields, "act", ActKind.class);
        Set<Rank> unless = words(fields, "unless", Rank.class);
        Scope scope = fields.take("binds")
                .flatMap(binds -> new ScopeReader(file, problems).read(fields, binds.value()))
                .orElse(document.scope());
        LocalDate since = fields.date("since").orElse(document.since());
        Optional<LocalDate> ownUntil = fields.date("until");
        @Nullable LocalDate until = ownUntil.isPresent() ? ownUntil.get() : document.until();
        if (until != null && until.isBefore(since)) {
            problems.add(fields.place(), "ends-before-it-begins", since, until);
        }
        if (since.isBefore(document.since())) {
            problems.add(fields.place(), "before-the-document", since, document.since());
        }
        Optional<String> says = fields.text("says");
        List<Placed> provisions = new ArrayList<>();
        for (Stated stated : stated(fields)) {
            if (!clauses.isEmpty()) {
                String summary = says.orElseGet(
                        () -> document.clauses().getOrDefault(clauses.getFirst().number(), ""));
                provisions.add(new Placed(
                        stated.place(),
                        provision(
                                stated.parameter(),
                                stated.value(),
                                acts,
                                scope,
                                clauses,
                                unless,
                                since,
                                until,
                                summary)));
            }
        }
        return provisions;
    }

    private record Stated(Place place, Parameter<?> parameter, Object value) {}

    private List<Stated> stated(Fields fields) {
        Optional<Fields.Entry> term = fields.take("term");
        Optional<Fields.Entry> within = fields.take("within");
        List<Stated> stated = new ArrayList<>();
        if (term.isPresent() && within.isPresent()) {
            fields.scalar(term.get().value())
                    .flatMap(name -> stated(
                            fields, name, term.get().place(), within.get().value()))
                    .ifPresent(stated::add);
        } else if (term.isPresent() || within.isPresent()) {
            problems.add(fields.place(), "term-and-within");
        }
        List<Fields.Entry> rest = fields.takeRest();
        for (Fields.Entry entry : rest) {
            stated(fields, entry.key(), entry.place(), entry.value()).ifPresent(stated::add);
        }
        if (term.isEmpty() && within.isEmpty() && rest.isEmpty()) {
            problems.add(fields.place(), "provision-says-nothing");
        }
        return stated;
    }

    private Optional<Stated> stated(Fields fields, String name, Place place, Node value) {
        Optional<Parameter<?>> parameter = Parameters.named(name);
        if (parameter.isEmpty()) {
            problems.add(place, "parameter-unknown", name);
            return Optional.empty();
        }
        List<String> texts = fields.texts(value);
        Optional<?> read = Values.read(parameter.get().type(), texts);
        if (read.isEmpty()) {
            problems.add(fields.place(value), "value-wrong", name, String.join(", ", texts));
            return Optional.empty();
        }
        return Optional.of(new Stated(place, parameter.get(), read.get()));
    }

    private <T> Provision<T> provision(
            Parameter<T> parameter,
            Object value,
            Set<ActKind> acts,
            Scope scope,
            List<Clause> clauses,
            Set<Rank> unless,
            LocalDate since,
            @Nullable LocalDate until,
            String summary) {
        T typed = parameter.type().cast(value);
        return new Provision<>(parameter, typed, acts, document, scope, clauses, unless, since, until, summary);
    }

    private List<Clause> clauses(Fields fields) {
        Optional<Fields.Entry> entry = fields.take("clause");
        if (entry.isEmpty()) {
            problems.add(fields.place(), "clause-missing");
            return List.of();
        }
        List<Clause> clauses = new ArrayList<>();
        for (String number : fields.texts(entry.get().value())) {
            if (document.clauses().containsKey(number)) {
                clauses.add(new Clause(document.name(), number));
            } else {
                problems.add(fields.place(entry.get().value()), "clause-unknown", document.name(), number);
            }
        }
        return clauses;
    }

    private <E extends Enum<E>> Set<E> words(Fields fields, String key, Class<E> type) {
        EnumSet<E> set = EnumSet.noneOf(type);
        fields.take(key).ifPresent(entry -> {
            for (String word : fields.texts(entry.value())) {
                Optional<E> constant = Values.constant(type, word);
                constant.ifPresent(set::add);
                if (constant.isEmpty()) {
                    problems.add(fields.place(entry.value()), "word-unknown", key, word);
                }
            }
        });
        return set;
    }
}
