package cn.mingjing.ui;

import java.util.Optional;

/**
 * A label and what stands under it.
 *
 * @param note a quiet further line, such as where it comes from; empty for none
 * @param href where the value leads
 */
public record Pair(String label, String value, String note, Optional<String> href) {

    public Pair(String label, String value) {
        this(label, value, "", Optional.empty());
    }

    public Pair note(String words) {
        return new Pair(label, value, words, href);
    }

    public Pair link(String address) {
        return new Pair(label, value, note, Optional.of(address));
    }
}
