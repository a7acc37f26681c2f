package cn.mingjing.law.pack;

import cn.mingjing.law.Provision;
import cn.mingjing.law.pack.ProvisionReader.Placed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds provisions by which one document would say two things about one matter at one time. */
final class Overlaps {

    private Overlaps() {}

    static void report(List<Placed> provisions, Problems problems) {
        record Matter(String document, String parameter) {}
        Map<Matter, List<Placed>> earlier = new LinkedHashMap<>();
        for (Placed placed : provisions) {
            Provision<?> provision = placed.provision();
            Matter matter = new Matter(
                    provision.document().name(), provision.parameter().name());
            Collection<Placed> same = earlier.computeIfAbsent(matter, key -> new ArrayList<>());
            for (Placed other : same) {
                if (overlap(provision, other.provision())) {
                    problems.add(
                            placed.place(),
                            "said-twice",
                            provision.parameter().name(),
                            other.place().line());
                }
            }
            same.add(placed);
        }
    }

    private static boolean overlap(Provision<?> one, Provision<?> other) {
        boolean acts =
                one.acts().isEmpty() || other.acts().isEmpty() || !Collections.disjoint(one.acts(), other.acts());
        return acts
                && one.scope().equals(other.scope())
                && inTime(one.since(), one.until(), other.since(), other.until());
    }

    static boolean inTime(
            LocalDate oneSince, @Nullable LocalDate oneUntil, LocalDate otherSince, @Nullable LocalDate otherUntil) {
        return (oneUntil == null || !oneUntil.isBefore(otherSince))
                && (otherUntil == null || !otherUntil.isBefore(oneSince));
    }
}
