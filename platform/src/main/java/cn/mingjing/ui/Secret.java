package cn.mingjing.ui;

/**
 * What is typed unseen, such as a password: never shown again, never kept as a draft, never printed.
 *
 * @param text exactly as typed, nothing trimmed or normalised
 */
public record Secret(String text) {

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
