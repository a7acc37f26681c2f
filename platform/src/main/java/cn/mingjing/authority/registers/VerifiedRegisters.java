package cn.mingjing.authority.registers;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.facts.EntryChanged;
import cn.mingjing.facts.Examination;
import cn.mingjing.facts.Examined;
import cn.mingjing.facts.Fault;
import cn.mingjing.facts.Recorded;
import cn.mingjing.facts.Verifiable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds every version in the registers against the fact that was recorded with it, and the other way round. */
@Component
class VerifiedRegisters implements Verifiable {

    private final AuthorityTable authorities;
    private final UnitTable units;
    private final OfficerTable officers;

    VerifiedRegisters(AuthorityTable authorities, UnitTable units, OfficerTable officers) {
        this.authorities = authorities;
        this.units = units;
        this.officers = officers;
    }

    @Override
    public Examination examination() {
        var recorded = new TreeMap<Version, Map<String, String>>();
        return new Examination() {
            @Override
            public void on(Recorded<?> fact) {
                if (fact.fact() instanceof EntryChanged changed && Version.REGISTERS.contains(changed.register())) {
                    recorded.put(
                            new Version(
                                    changed.register(),
                                    changed.entry(),
                                    fact.id().number()),
                            changed.after());
                }
            }

            @Override
            public Examined result(Progress progress) {
                var subject = text("authority.verify.subject");
                return firstFault(recorded)
                        .map(fault -> Examined.broken(subject, recorded.size(), "authority", fault))
                        .orElseGet(() -> Examined.holds(
                                subject, recorded.size(), text("authority.verify.counted", recorded.size())));
            }
        };
    }

    private Optional<Fault> firstFault(Map<Version, Map<String, String>> recorded) {
        Map<Version, Map<String, String>> stored;
        try {
            stored = stored();
        } catch (IllegalArgumentException unreadable) {
            return Optional.of(fault("unreadable", "authority", String.valueOf(unreadable.getMessage())));
        }
        var versions = new TreeSet<>(recorded.keySet());
        versions.addAll(stored.keySet());
        return versions.stream()
                .flatMap(version -> compared(version, recorded.get(version), stored.get(version)).stream())
                .findFirst();
    }

    private static Optional<Fault> compared(
            Version version, @Nullable Map<String, String> recorded, @Nullable Map<String, String> stored) {
        if (stored == null) {
            return Optional.of(fault("missing", version.row(), ""));
        }
        if (recorded == null) {
            return Optional.of(fault("invented", version.row(), ""));
        }
        String differing = Stream.concat(recorded.keySet().stream(), stored.keySet().stream())
                .distinct()
                .filter(field -> !Objects.equals(recorded.get(field), stored.get(field)))
                .sorted()
                .collect(Collectors.joining("、"));
        return differing.isEmpty() ? Optional.empty() : Optional.of(fault("changed", version.row(), differing));
    }

    private static Fault fault(String kind, String row, String what) {
        return new Fault("register-" + kind, row, text("authority.verify." + kind, row, what));
    }

    private Map<Version, Map<String, String>> stored() {
        var stored = new TreeMap<Version, Map<String, String>>();
        authorities
                .all()
                .forEach(entry -> stored.put(
                        new Version("authority", entry.content().id().value(), entry.version()),
                        ReadableEntry.ofAuthority(entry)));
        units.all()
                .forEach(entry -> stored.put(
                        new Version("unit", entry.content().id().toString(), entry.version()),
                        ReadableEntry.ofUnit(entry)));
        officers.all()
                .forEach(entry -> stored.put(
                        new Version("officer", entry.content().person(), entry.version()),
                        ReadableEntry.ofOfficer(entry)));
        return stored;
    }

    /** One version of one entry; its fact has the same number in the entry's stream. */
    private record Version(String register, String entry, int number) implements Comparable<Version> {

        private static final List<String> REGISTERS = List.of("authority", "unit", "officer");

        String row() {
            return "authority." + register + " " + entry + "#" + number;
        }

        @Override
        public int compareTo(Version other) {
            return row().compareTo(other.row());
        }
    }
}
