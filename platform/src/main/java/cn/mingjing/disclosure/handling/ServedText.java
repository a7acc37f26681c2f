package cn.mingjing.disclosure.handling;

import cn.mingjing.disclosure.PublicRendering.Rendered;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/** Takes the text out of what would be served, however it is written there. */
final class ServedText {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** Digests, salts and ids are chance: what they spell means nobody. */
    private static final Pattern CHANCE =
            Pattern.compile("\\b[0-9a-f]{64}\\b|\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b");

    private ServedText() {}

    /** Address and content with every escape undone: once as sent, and once as read, without tags. */
    static List<String> of(Rendered rendered) {
        String sent = unescaped(rendered.content());
        return List.of(
                withoutChance(UriUtils.decode(rendered.address(), StandardCharsets.UTF_8)),
                sent,
                TAG.matcher(sent).replaceAll(""));
    }

    private static String unescaped(String content) {
        String spelled = ESCAPE.matcher(HtmlUtils.htmlUnescape(content))
                .replaceAll(escape -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
        return withoutChance(spelled);
    }

    private static String withoutChance(String text) {
        return CHANCE.matcher(text).replaceAll("·");
    }
}
