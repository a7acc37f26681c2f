package cn.mingjing.ui.web;

import cn.mingjing.ui.StaticFiles;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Where static files are found: {@code /assets/<digest of all of them>/<file>}.
 *
 * <p>One digest for all lets style sheets and script modules name each other relatively; a browser may keep each for a year.
 */
final class Assets implements StaticFiles {

    private final String prefix;
    private final String version;

    private Assets(String version) {
        this.version = version;
        this.prefix = "/assets/" + version + "/";
    }

    static Assets ofClassPath() throws IOException, NoSuchAlgorithmException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:static/**/*.*");
        Arrays.sort(files, Comparator.comparing(Assets::address));
        var digest = MessageDigest.getInstance("SHA-256");
        for (var file : files) {
            digest.update(file.getContentAsByteArray());
        }
        return new Assets(HexFormat.of().formatHex(digest.digest(), 0, 6));
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public String href(String file) {
        return prefix + file;
    }

    private static String address(Resource file) {
        var address = file.toString();
        return address.substring(address.lastIndexOf("static/"));
    }
}
