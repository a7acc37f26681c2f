package cn.mingjing.settings.values;

import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Term;
import cn.mingjing.settings.Stated;
import cn.mingjing.settings.acts.OwnValues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a version of an authority's own settings as the rule pack that it is: one article for each value. */
public record OwnPack(
        AuthorityId authority,
        String authorityName,
        int version,
        LocalDate since,
        String preparedBy,
        String approvedBy,
        List<Stated> values) {

    /** Everything a form has set, in the order of the articles. */
    public static List<Stated> stated(OwnValues values) {
        List<Stated> stated = new ArrayList<>();
        for (Settable<?> settable : Settable.ALL) {
            settable.value()
                    .apply(values)
                    .ifPresent(
                            value -> stated.add(new Stated(settable.parameter().name(), PackWords.of(value))));
        }
        return stated;
    }

    /** The same under another name of the authority. */
    public OwnPack named(String name) {
        return new OwnPack(authority, name, version, since, preparedBy, approvedBy, values);
    }

    /** How the version is cited; each version is a document of its own, so that a citation says which text is meant. */
    public String document() {
        return authorityName + "内部设置（第" + version + "版）";
    }

    public String text(Sayings sayings) {
        Map<String, Stated> articles = articles();
        String clauses = articles.entrySet().stream()
                .map(article -> "  " + quoted(article.getKey()) + ": " + quoted(sayings.of(article.getValue())) + "\n")
                .collect(Collectors.joining());
        String provisions = articles.entrySet().stream()
                .map(article -> "  - " + provision(article.getKey(), article.getValue()) + "\n")
                .collect(Collectors.joining());
        return """
                document: %s
                title: %s
                rank: own-settings
                version: "%d"
                prepared-by: %s
                approved-by: %s
                binds: { authority: %s }
                since: %s
                clauses:
                %sprovisions:
                %s""".formatted(
                        quoted(document()),
                        quoted(authorityName + "行政执法内部设置（第" + version + "版）"),
                        version,
                        quoted(preparedBy),
                        quoted(approvedBy),
                        authority,
                        since,
                        clauses,
                        provisions);
    }

    /** Says one value in the words of its article. */
    @FunctionalInterface
    public interface Sayings {
        String of(Stated stated);
    }

    private Map<String, Stated> articles() {
        Map<String, Stated> articles = new LinkedHashMap<>();
        values.forEach(stated -> articles.put("第" + Numeral.of(articles.size() + 1) + "条", stated));
        return articles;
    }

    private static String provision(String article, Stated stated) {
        Settable<?> settable = Settable.of(stated.parameter()).orElseThrow();
        String words = stated.words().stream().map(OwnPack::quoted).collect(Collectors.joining(", ", "[", "]"));
        String value = settable.parameter().type() == Term.class
                ? "term: " + stated.parameter() + ", within: "
                        + quoted(stated.words().getFirst())
                : stated.parameter() + ": " + words;
        String acts = settable.acts().stream().sorted().map(PackWords::word).collect(Collectors.joining(", "));
        return "{ " + value + (acts.isEmpty() ? "" : ", act: [" + acts + "]") + ", clause: " + quoted(article) + " }";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
