package cn.mingjing.law.pack;

import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Scope;
import cn.mingjing.law.Scope.Authority.Reach;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads whom something binds: {@code everybody}, {@code {sector: …}}, {@code {territory: […]}}, {@code {authority: …}},
 * {@code {authority: …, and: subordinates}}, {@code {subordinates-of: …}}, or a list of these.
 */
final class ScopeReader {

    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    private final String file;
    private final Problems problems;

    ScopeReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    Optional<Scope> read(Fields around, Node node) {
        Optional<Scope> scope;
        if (node instanceof SequenceNode list) {
            return anyOf(around, list);
        }
        if (node instanceof MappingNode mapping) {
            Fields fields = new Fields(file, mapping, problems);
            scope = read(fields);
            fields.refuseRest();
        } else {
            scope = around.scalar(node).filter("everybody"::equals).map(word -> new Scope.Everybody());
        }
        if (scope.isEmpty()) {
            problems.add(around.place(node), "binds-unclear");
        }
        return scope;
    }

    private Optional<Scope> anyOf(Fields around, SequenceNode list) {
        List<Scope> scopes = list.getValue().stream()
                .map(each -> read(around, each))
                .flatMap(Optional::stream)
                .toList();
        if (list.getValue().size() < 2) {
            problems.add(around.place(list), "binds-unclear");
        }
        return Optional.of(new Scope.AnyOf(scopes));
    }

    private static Optional<Scope> read(Fields fields) {
        Optional<String> authority = fields.text("authority").filter(id -> id.matches(ID));
        if (authority.isPresent()) {
            Optional<Fields.Entry> and = fields.take("and");
            boolean subordinates = and.flatMap(entry -> fields.scalar(entry.value()))
                    .filter("subordinates"::equals)
                    .isPresent();
            return and.isPresent() && !subordinates
                    ? Optional.empty()
                    : authority.map(id -> new Scope.Authority(
                            new AuthorityId(id), subordinates ? Reach.AND_SUBORDINATES : Reach.ITSELF));
        }
        Optional<String> superior = fields.text("subordinates-of").filter(id -> id.matches(ID));
        if (superior.isPresent()) {
            return superior.map(id -> new Scope.Authority(new AuthorityId(id), Reach.SUBORDINATES));
        }
        Optional<Fields.Entry> territory = fields.take("territory");
        if (territory.isPresent()) {
            List<String> divisions = fields.texts(territory.get().value());
            return divisions.isEmpty() || !divisions.stream().allMatch(code -> code.matches("[1-9][0-9]{5}"))
                    ? Optional.empty()
                    : Optional.of(new Scope.Territory(divisions));
        }
        return fields.text("sector").filter(sector -> sector.matches(ID)).map(Scope.Sector::new);
    }
}
