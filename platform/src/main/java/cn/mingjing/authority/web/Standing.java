package cn.mingjing.authority.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authority;
import cn.mingjing.authority.Succession;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** On what deed a body acts, by whom it was succeeded, and whom it succeeded. */
record Standing(List<Authority> known) {

    List<Pair> of(Authority body) {
        List<Pair> pairs = new ArrayList<>();
        body.entrustment().ifPresent(deed -> {
            pairs.add(new Pair(text("authority.entrusted-by"), name(deed.by())));
            pairs.add(new Pair(
                    text("authority.deed"),
                    text("authority.deed.words", deed.deed(), Shown.day(deed.signedOn()), Shown.day(deed.until()))));
            pairs.add(new Pair(text("authority.deed.scope"), deed.scope()));
        });
        body.succession()
                .ifPresent(succession -> pairs.add(new Pair(text("authority.succeeded-by"), words(succession))));
        String before = known.stream()
                .filter(other -> other.succession()
                        .map(Succession::successor)
                        .filter(body.id()::equals)
                        .isPresent())
                .map(Authority::name)
                .collect(Collectors.joining("、"));
        if (!before.isEmpty()) {
            pairs.add(new Pair(text("authority.succeeded"), before));
        }
        return pairs;
    }

    private String words(Succession succession) {
        return text(
                "authority.succeeded-by.words",
                name(succession.successor()),
                Shown.day(succession.since()),
                succession.document());
    }

    private String name(AuthorityId id) {
        return known.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(Authority::name)
                .orElse(id.value());
    }
}
