package cn.mingjing.law;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Collects parameters under the names that rule packs use; no name is given twice. */
final class Catalogue {

    private final Map<String, Parameter<?>> byName = new LinkedHashMap<>();

    Parameter<Term> term(String name, Order<Term> order) {
        return add(name, Term.class, order);
    }

    <T> Parameter<T> add(String name, Class<T> type, Order<T> order) {
        Parameter<T> parameter = new Parameter<>(name, type, order);
        if (byName.put(name, parameter) != null) {
            throw new IllegalStateException("two parameters are named " + name);
        }
        return parameter;
    }

    /** One parameter for each constant of an enum, named prefix-constant. */
    <K extends Enum<K>, T> Map<K, Parameter<T>> family(String prefix, Class<K> keys, Class<T> type, Order<T> order) {
        Map<K, Parameter<T>> family = new EnumMap<>(keys);
        for (K key : keys.getEnumConstants()) {
            String word = key.name().toLowerCase(Locale.ROOT).replace('_', '-');
            family.put(key, add(prefix + "-" + word, type, order));
        }
        return Collections.unmodifiableMap(family);
    }

    List<Parameter<?>> all() {
        return List.copyOf(byName.values());
    }

    Optional<Parameter<?>> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
