package cn.mingjing.settings.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.law.PackSource.Pack;
import cn.mingjing.law.Provision;
import cn.mingjing.law.StrictReading;
import cn.mingjing.settings.Stated;
import cn.mingjing.settings.Version;
import cn.mingjing.settings.values.Reading;
import cn.mingjing.settings.values.Said;
import cn.mingjing.settings.web.SettingsPage.Article;
import cn.mingjing.settings.web.SettingsPage.Difference;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Table;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows versions article by article, and what one changed of another. */
@Component
class Articles {

    private final StrictReading reader;
    private final Reading reading;

    Articles(StrictReading reader, Reading reading) {
        this.reader = reader;
        this.reading = reading;
    }

    /** A version as it binds. */
    SettingsPage.Text of(Version version) {
        List<Article> articles = reader.read(new Pack(version.document(), version.text())).stream()
                .map(provision -> new Article(provision.clauses().getFirst().number(), provision.summary()))
                .toList();
        String about = text(
                "settings.version.about",
                Shown.day(version.since()),
                version.preparedBy(),
                version.approvedBy(),
                Shown.day(version.approvedOn()));
        return new SettingsPage.Text(
                version.document(),
                about,
                Table.of(version.document(), articles, new Empty(text("settings.versions.none"), ""))
                        .unbroken(text("settings.article"), Article::number)
                        .text(text("settings.says"), Article::says));
    }

    /** Everything that reads differently. */
    Table<Difference> differences(List<Stated> before, List<Stated> after) {
        Map<String, String> was = said(before);
        Map<String, String> is = said(after);
        Set<String> names = new LinkedHashSet<>(is.keySet());
        names.addAll(was.keySet());
        List<Difference> differences = names.stream()
                .map(name -> new Difference(name, was.getOrDefault(name, ""), is.getOrDefault(name, "")))
                .filter(difference -> !difference.before().equals(difference.after()))
                .toList();
        return Table.of(text("settings.differences"), differences, new Empty(text("settings.differences.none"), ""))
                .text(text("settings.matter"), Difference::name)
                .text(text("settings.before"), difference -> orNone(difference.before()))
                .text(text("settings.after"), difference -> orNone(difference.after()));
    }

    private static String orNone(String said) {
        return said.isEmpty() ? text("settings.not-set") : said;
    }

    private Map<String, String> said(List<Stated> values) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Provision<?> provision : reading.provisions(values)) {
            said.put(Said.name(provision.parameter()), Said.value(provision.value()));
        }
        return said;
    }
}
