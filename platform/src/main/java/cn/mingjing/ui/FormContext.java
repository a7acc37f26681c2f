package cn.mingjing.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a form stands in: what is known already, what is suggested, and what field components may ask about.
 *
 * <p>Immutable; every method gives a new context. Paths are those of fields, such as {@code authority} or
 * {@code signature.name}.
 */
public final class FormContext {

    private static final FormContext EMPTY = new FormContext(Map.of(), Map.of(), Map.of(), Optional.empty());

    private final Map<Class<?>, Object> things;
    private final Map<String, Given> given;
    private final Map<String, Object> suggested;
    private final Optional<Keeping> keeping;

    /**
     * A component whose value does not come from the sender.
     *
     * @param shown how it is shown; empty where it is not
     */
    public record Given(Object value, Optional<String> shown) {}

    /** Whose draft this form is, under which key, and on which page. */
    public record Keeping(String account, String key, String href) {}

    private FormContext(
            Map<Class<?>, Object> things,
            Map<String, Given> given,
            Map<String, Object> suggested,
            Optional<Keeping> keeping) {
        this.things = things;
        this.given = given;
        this.suggested = suggested;
        this.keeping = keeping;
    }

    public static FormContext empty() {
        return EMPTY;
    }

    /** Something that field components may ask for, such as the case file whose officers are offered. */
    public <T> FormContext about(Class<T> type, T thing) {
        return new FormContext(with(things, type, thing), given, suggested, keeping);
    }

    /** This component is set by the system and neither asked nor shown. */
    public FormContext given(String path, Object value) {
        return new FormContext(things, with(given, path, new Given(value, Optional.empty())), suggested, keeping);
    }

    /** This component is set by the system; the form shows it and does not ask. */
    public FormContext known(String path, Object value, String shown) {
        return new FormContext(things, with(given, path, new Given(value, Optional.of(shown))), suggested, keeping);
    }

    /**
     * This component begins with a value that the sender may change; with the class of one of its alternatives, that one
     * begins chosen and empty.
     */
    public FormContext suggested(String path, Object value) {
        return new FormContext(things, given, with(suggested, path, value), keeping);
    }

    /** What is typed is kept for this reader under the key until the act is done; {@code href} is the form's page. */
    public FormContext kept(Reader reader, String key, String href) {
        return new FormContext(things, given, suggested, Optional.of(new Keeping(reader.account(), key, href)));
    }

    /** What was put in with {@link #about}. */
    public <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(things.get(type)).map(type::cast);
    }

    /** What was put in with {@link #about}; throws where a controller forgot it. */
    public <T> T get(Class<T> type) {
        return find(type)
                .orElseThrow(() -> new IllegalStateException("the form's context does not hold a " + type.getName()));
    }

    public Optional<Given> givenAt(String path) {
        return Optional.ofNullable(given.get(path));
    }

    public Optional<Object> suggestedAt(String path) {
        return Optional.ofNullable(suggested.get(path));
    }

    public Optional<Keeping> keeping() {
        return keeping;
    }

    private static <K, V> Map<K, V> with(Map<K, V> before, K key, V value) {
        var after = new HashMap<>(before);
        after.put(key, value);
        return Map.copyOf(after);
    }
}
