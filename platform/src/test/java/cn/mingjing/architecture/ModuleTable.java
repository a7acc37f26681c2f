package cn.mingjing.architecture;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The table of design.md §3, with what docs/adr/0042 adds to it: which module may use which. */
final class ModuleTable {

    /** What every module may use: how it starts, its database, the numbers of the state. */
    private static final Set<String> FOR_ALL = Set.of("start", "database", "identifier");

    private static final Set<String> UP_TO_AUTHORITY =
            Set.of("law", "facts", "ui", "sheet", "identity", "calendar", "authority");
    private static final Set<String> UP_TO_CATALOGUE = and(UP_TO_AUTHORITY, "duty", "catalogue");
    private static final Set<String> UP_TO_RECORDING =
            and(UP_TO_CATALOGUE, "settings", "originals", "document", "recording");
    private static final Set<String> WITH_CASEWORK = and(UP_TO_RECORDING, "casework");
    private static final Set<String> EVERYTHING = and(
            WITH_CASEWORK,
            "device",
            "review",
            "progress",
            "bundle",
            "disclosure",
            "inspection",
            "archive",
            "supervision",
            "statistics",
            "exchange");

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("start", Set.of("law")),
            entry("database", Set.of("law", "start")),
            entry("identifier", Set.of()),
            entry("law", Set.of()),
            entry("facts", Set.of("law", "ledger")),
            entry("ui", Set.of("law")),
            entry("sheet", Set.of("ui")),
            entry("identity", Set.of("law", "facts", "ui", "sheet")),
            entry("calendar", Set.of("law", "facts", "ui", "sheet", "identity")),
            entry("authority", Set.of("law", "facts", "ui", "sheet", "identity", "calendar")),
            entry("device", UP_TO_AUTHORITY),
            entry("duty", UP_TO_AUTHORITY),
            entry("catalogue", and(UP_TO_AUTHORITY, "duty")),
            entry("settings", UP_TO_CATALOGUE),
            entry("originals", Set.of("law", "facts", "ui", "identity")),
            entry("document", Set.of("law", "facts", "ui", "identity", "authority", "originals", "ledger")),
            entry("recording", and(UP_TO_CATALOGUE, "originals", "device")),
            entry("casework", UP_TO_RECORDING),
            entry("review", WITH_CASEWORK),
            entry("progress", WITH_CASEWORK),
            entry("bundle", and(WITH_CASEWORK, "ledger")),
            entry("disclosure", WITH_CASEWORK),
            entry("inspection", WITH_CASEWORK),
            entry("archive", WITH_CASEWORK),
            entry("supervision", EVERYTHING),
            entry("statistics", EVERYTHING),
            entry("exchange", and(UP_TO_AUTHORITY, "casework", "disclosure", "catalogue")),
            entry(
                    "portal",
                    Set.of(
                            "law",
                            "ui",
                            "calendar",
                            "ledger",
                            "identity.AccessRule",
                            "identity.AccessRules",
                            "disclosure.PublicRendering")),
            entry("backup", Set.of("law", "facts", "originals", "ui", "identity")),
            entry("demo", and(EVERYTHING, "portal")),
            entry("ledger", Set.of()));

    private ModuleTable() {}

    /** The table over the packages directly under {@code root}. The application's own package may use everything. */
    static ArchRule of(String root) {
        return ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(root + ".*..")
                .should(new UseOnlyWhatTheTableAllows(root))
                .because("design.md §3 says which module may use which");
    }

    private static Set<String> and(Set<String> some, String... others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(Set.of(others));
        return Set.copyOf(all);
    }

    private static final class UseOnlyWhatTheTableAllows extends ArchCondition<JavaClass> {

        private final String prefix;

        UseOnlyWhatTheTableAllows(String root) {
            super("use only the modules that the table allows");
            this.prefix = root + ".";
        }

        @Override
        public void check(JavaClass user, ConditionEvents events) {
            var from = module(user);
            if (!MAY_USE.containsKey(from)) {
                events.add(SimpleConditionEvent.violated(user, user.getName() + ": the table has no module " + from));
                return;
            }
            for (var dependency : user.getDirectDependenciesFromSelf()) {
                var used = dependency.getTargetClass();
                if (used.getPackageName().startsWith(prefix) && !allowed(from, used)) {
                    events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
                }
            }
        }

        /** Either the whole module stands in the table, or this one type of it. */
        private boolean allowed(String from, JavaClass used) {
            var to = module(used);
            boolean infrastructure = FOR_ALL.contains(to) && !FOR_ALL.contains(from) && !from.equals("ledger");
            var listed = MAY_USE.getOrDefault(from, Set.of());
            return from.equals(to)
                    || infrastructure
                    || listed.contains(to)
                    || listed.contains(to + "." + outermost(used));
        }

        private static String outermost(JavaClass type) {
            return type.getEnclosingClass()
                    .map(UseOnlyWhatTheTableAllows::outermost)
                    .orElse(type.getSimpleName());
        }

        private String module(JavaClass type) {
            var below = type.getPackageName().substring(prefix.length());
            int end = below.indexOf('.');
            return end < 0 ? below : below.substring(0, end);
        }
    }
}
