package cn.mingjing.facts.verifying;

import cn.mingjing.facts.EntryChanged;
import cn.mingjing.facts.Examination;
import cn.mingjing.facts.Examined;
import cn.mingjing.facts.Fault;
import cn.mingjing.facts.KeptRegister;
import cn.mingjing.facts.Recorded;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds a register's rows against what was recorded of its entries, and the other way round. */
final class RegisterExamination implements Examination {

    private final KeptRegister register;
    private final Map<String, Map<String, String>> recorded = new TreeMap<>();

    RegisterExamination(KeptRegister register) {
        this.register = register;
    }

    @Override
    public void on(Recorded<?> fact) {
        if (!(fact.fact() instanceof EntryChanged changed)
                || !register.registers().contains(changed.register())) {
            return;
        }
        int version = fact.id().number();
        if (!register.keepsVersions()) {
            recorded.remove(row(changed.register(), changed.entry(), version - 1));
        }
        if (!changed.after().isEmpty()) {
            recorded.put(row(changed.register(), changed.entry(), version), register.standing(changed));
        }
    }

    @Override
    public Examined result(Progress progress) {
        var subject = Words.text("subject.registers");
        return firstFault()
                .map(fault -> Examined.broken(subject, recorded.size(), register.title(), fault))
                .orElseGet(() -> Examined.holds(
                        subject, recorded.size(), Words.text("counted.registers", register.title(), recorded.size())));
    }

    private Optional<Fault> firstFault() {
        Map<String, Map<String, String>> stored;
        try {
            stored = register.rows()
                    .collect(Collectors.toMap(
                            kept -> row(kept.register(), kept.entry(), kept.version()), KeptRegister.Row::words));
        } catch (IllegalArgumentException unreadable) {
            return Optional.of(fault("unreadable", register.title(), String.valueOf(unreadable.getMessage())));
        }
        var rows = new TreeSet<>(recorded.keySet());
        rows.addAll(stored.keySet());
        return rows.stream()
                .flatMap(row -> compared(row, recorded.get(row), stored.get(row)).stream())
                .findFirst();
    }

    private static Optional<Fault> compared(
            String row, @Nullable Map<String, String> recorded, @Nullable Map<String, String> stored) {
        if (stored == null) {
            return Optional.of(fault("missing", row, ""));
        }
        if (recorded == null) {
            return Optional.of(fault("invented", row, ""));
        }
        String differing = Stream.of(recorded, stored)
                .flatMap(words -> words.keySet().stream())
                .distinct()
                .filter(field -> !Objects.equals(recorded.get(field), stored.get(field)))
                .sorted()
                .collect(Collectors.joining("、"));
        return differing.isEmpty() ? Optional.empty() : Optional.of(fault("changed", row, differing));
    }

    private static Fault fault(String kind, String row, String what) {
        return new Fault("register-" + kind, row, Words.text("register-" + kind, row, what));
    }

    private static String row(String register, String entry, int version) {
        return register + "/" + entry + "#" + version;
    }
}
