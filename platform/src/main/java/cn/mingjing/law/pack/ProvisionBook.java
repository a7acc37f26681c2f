package cn.mingjing.law.pack;

import cn.mingjing.law.ActKind;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Document;
import cn.mingjing.law.Jurisdiction;
import cn.mingjing.law.Parameter;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Provision;
import cn.mingjing.law.Provisions;
import cn.mingjing.law.Rank;
import cn.mingjing.law.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The provisions of all rule packs, kept in memory; immutable. */
final class ProvisionBook implements Provisions {

    private final List<Document> documents;
    private final Map<String, List<Provision<?>>> byParameter;

    ProvisionBook(PackContents contents) {
        documents = contents.documents();
        byParameter = contents.provisions().stream()
                .collect(
                        Collectors.groupingBy(provision -> provision.parameter().name()));
    }

    @Override
    public <T> Optional<Ruling<T>> ruling(
            Parameter<T> parameter, Jurisdiction jurisdiction, ActKind kind, LocalDate on) {
        return prevailing(
                parameter,
                jurisdiction,
                speaking(parameter, jurisdiction, kind, on).toList());
    }

    @Override
    public <T> Optional<Ruling<T>> rulingFromAbove(
            Parameter<T> parameter, Jurisdiction jurisdiction, ActKind kind, LocalDate on) {
        return prevailing(
                parameter,
                jurisdiction,
                speaking(parameter, jurisdiction, kind, on)
                        .filter(provision -> provision.document().rank() != Rank.OWN_SETTINGS)
                        .toList());
    }

    private <T> Stream<Provision<T>> speaking(
            Parameter<T> parameter, Jurisdiction jurisdiction, ActKind kind, LocalDate on) {
        return inForce(parameter, on)
                .filter(provision -> provision.speaksOf(kind))
                .filter(provision -> provision.scope().covers(jurisdiction));
    }

    private static <T> Optional<Ruling<T>> prevailing(
            Parameter<T> parameter, Jurisdiction jurisdiction, List<Provision<T>> speaking) {
        List<Provision<T>> standing = Precedence.standing(parameter.order(), speaking);
        return standing.stream()
                .max(Precedence.of(parameter.order(), jurisdiction))
                .map(prevailing -> new Ruling<>(
                        prevailing,
                        speaking.stream()
                                .filter(other -> !other.equals(prevailing))
                                .toList()));
    }

    @Override
    public List<Document> documentsBinding(Jurisdiction jurisdiction, LocalDate on) {
        return documents.stream()
                .filter(document -> document.inForce(on))
                .filter(document -> document.scope().covers(jurisdiction))
                .sorted(Comparator.comparing(Document::rank).thenComparing(Document::name))
                .toList();
    }

    @Override
    public <T> List<Provision<T>> saidBy(String document, Parameter<T> parameter, LocalDate on) {
        return inForce(parameter, on)
                .filter(provision -> provision.document().name().equals(document))
                .toList();
    }

    @Override
    public Optional<String> summary(Clause clause) {
        return documents.stream()
                .filter(document -> document.name().equals(clause.document()))
                .sorted(Comparator.comparing(Document::since).reversed())
                .map(document -> document.clauses().get(clause.number()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    @Override
    public List<Parameter<?>> missing(Jurisdiction jurisdiction, ActKind kind, LocalDate on) {
        List<Parameter<?>> missing = new ArrayList<>();
        for (Parameter<?> parameter : Parameters.askedAtSetUp()) {
            if (ruling(parameter, jurisdiction, kind, on).isEmpty()) {
                missing.add(parameter);
            }
        }
        return missing;
    }

    @SuppressWarnings("unchecked") // names are unique and each value was cast to its parameter's type when it was read
    private <T> Stream<Provision<T>> inForce(Parameter<T> parameter, LocalDate on) {
        return byParameter.getOrDefault(parameter.name(), List.of()).stream()
                .map(provision -> (Provision<T>) provision)
                .filter(provision -> provision.inForce(on));
    }
}
