package cn.mingjing.law;

/**
 * Names one enforcement authority (执法机关) for good, whatever its printed name becomes.
 *
 * @param value lower-case words joined by hyphens, such as {@code puyang-market-regulation}
 */
public record AuthorityId(String value) {

    public AuthorityId {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("not an authority id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
