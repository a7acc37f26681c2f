package cn.mingjing.ui;

/** Tells a path of this site from an address that leads elsewhere, so that no link of ours becomes an open redirect. */
public final class SitePath {

    private SitePath() {}

    /** Whether this is an absolute path here: one slash, not two, no backslash, no control character. */
    public static boolean isOne(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.indexOf('\\') < 0
                && path.chars().noneMatch(Character::isISOControl);
    }
}
