package cn.mingjing.settings.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Sealing;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import cn.mingjing.law.Jurisdiction;
import cn.mingjing.law.Parameter;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Provisions;
import cn.mingjing.law.Ruling;
import cn.mingjing.settings.SettingsFact.SettingsSubmitted;
import cn.mingjing.settings.SettingsFile;
import cn.mingjing.settings.SettingsHandling;
import cn.mingjing.settings.SettingsState;
import cn.mingjing.settings.Version;
import cn.mingjing.settings.Versions;
import cn.mingjing.settings.values.Said;
import cn.mingjing.settings.values.Settable;
import cn.mingjing.settings.web.SettingsPage.Asked;
import cn.mingjing.settings.web.SettingsPage.Entry;
import cn.mingjing.settings.web.SettingsPage.OneVersion;
import cn.mingjing.settings.web.SettingsPage.Section;
import cn.mingjing.settings.web.SettingsPage.Waiting;
import cn.mingjing.ui.Bases;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Table;
import cn.mingjing.ui.Tag;
import cn.mingjing.ui.Tone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes the desk pages of own settings. */
@Component
class SettingsViews {

    private final SettingsHandling handling;
    private final Versions versions;
    private final Articles articles;
    private final OwnAuthority authority;
    private final Authorities authorities;
    private final Provisions provisions;
    private final Bases bases;
    private final Sealing sealing;
    private final Clock clock;

    SettingsViews(
            SettingsHandling handling,
            Versions versions,
            Articles articles,
            OwnAuthority authority,
            Authorities authorities,
            Provisions provisions,
            Bases bases,
            Sealing sealing,
            Clock clock) {
        this.handling = handling;
        this.versions = versions;
        this.articles = articles;
        this.authority = authority;
        this.authorities = authorities;
        this.provisions = provisions;
        this.bases = bases;
        this.sealing = sealing;
        this.clock = clock;
    }

    SettingsPage page(Actor actor) {
        SettingsFile file = handling.file(authority.of(actor).id());
        List<Version> all = versions.of(actor.authority());
        Optional<Version> today =
                all.stream().filter(version -> version.bindsOn(today())).findFirst();
        return new SettingsPage(
                tag(file.state()),
                handling.open(file, actor).stream()
                        .map(act -> new Link(
                                text("act." + act.getSimpleName()), SettingsFile.DESK + "/acts/" + act.getSimpleName()))
                        .toList(),
                asked(actor.authority()),
                file.waiting().map(waiting -> waiting(file, waiting)),
                today.map(articles::of),
                table(all),
                new SettingsHistory(file, Set.copyOf(sealing.sealedNumbers(SettingsFile.stream(actor.authority()))))
                        .moments());
    }

    Optional<OneVersion> version(AuthorityId authority, int number) {
        SettingsFile file = handling.file(authority);
        return versions.of(authority).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(version -> new OneVersion(
                        articles.of(version), articles.differences(file.values(number - 1), file.values(number))));
    }

    /** The fields: first what the documents leave open, then what an authority may set more strictly. */
    List<Section> sections(AuthorityId authority) {
        Jurisdiction jurisdiction = authorities.jurisdiction(authority);
        List<Settable<?>> open = Settable.ALL.stream()
                .filter(settable -> leftOpen(settable.parameter(), jurisdiction))
                .toList();
        List<Settable<?>> others = Settable.ALL.stream()
                .filter(settable -> !open.contains(settable))
                .toList();
        return List.of(section("open", open, jurisdiction), section("stricter", others, jurisdiction));
    }

    private Section section(String key, List<Settable<?>> settables, Jurisdiction jurisdiction) {
        return new Section(
                text("settings.section." + key),
                text(settables.isEmpty() ? "settings.section." + key + ".none" : "settings.section." + key + ".lead"),
                settables.stream()
                        .map(settable -> entry(settable, jurisdiction))
                        .toList());
    }

    private Entry entry(Settable<?> settable, Jurisdiction jurisdiction) {
        Optional<Ruling<Object>> above = above(settable.parameter(), jurisdiction);
        String known = above.map(ruling -> text("settings.known", Said.value(ruling.value())))
                .orElseGet(() -> text("settings.unknown"));
        return new Entry(
                "values." + settable.field(),
                known,
                bases.of(above.map(Ruling::clauses).orElse(List.of(settable.leftOpenBy()))));
    }

    private List<Asked> asked(AuthorityId authority) {
        return provisions.missing(authorities.jurisdiction(authority), ActKind.PENALTY, today()).stream()
                .map(parameter -> new Asked(
                        Said.name(parameter),
                        bases.of(Settable.of(parameter.name()).stream()
                                .map(Settable::leftOpenBy)
                                .toList())))
                .toList();
    }

    private boolean leftOpen(Parameter<?> parameter, Jurisdiction jurisdiction) {
        return Parameters.askedAtSetUp().contains(parameter)
                && above(parameter, jurisdiction).isEmpty();
    }

    @SuppressWarnings("unchecked") // only said and cited, whatever its type
    private Optional<Ruling<Object>> above(Parameter<?> parameter, Jurisdiction jurisdiction) {
        return provisions.rulingFromAbove((Parameter<Object>) parameter, jurisdiction, ActKind.PENALTY, today());
    }

    private Waiting waiting(SettingsFile file, SettingsSubmitted waiting) {
        return new Waiting(
                text("settings.waiting.about", Shown.day(waiting.since())),
                waiting.reason(),
                articles.differences(file.values(file.versions()), waiting.values()));
    }

    private Table<Version> table(List<Version> all) {
        return Table.of(text("settings.versions"), all, new Empty(text("settings.versions.none"), ""))
                .link(
                        text("settings.version"),
                        version -> text("settings.version.number", version.number()),
                        version -> SettingsFile.DESK + "/versions/" + version.number())
                .tag(text("settings.state"), this::standing)
                .day(text("settings.since"), Version::since)
                .unbroken(
                        text("settings.until"),
                        version -> version.everBinds()
                                ? version.until().map(Shown::day).orElse("")
                                : "")
                .text(text("settings.prepared"), Version::preparedBy)
                .noted(text("settings.approved"), Version::approvedBy, version -> Shown.day(version.approvedOn()));
    }

    private Tag standing(Version version) {
        if (!version.everBinds()) {
            return new Tag(Tone.PLAIN, text("settings.never"));
        }
        if (version.bindsOn(today())) {
            return new Tag(Tone.MET, text("settings.in-force"));
        }
        return version.since().isAfter(today())
                ? new Tag(Tone.OPEN, text("settings.not-yet"))
                : new Tag(Tone.PLAIN, text("settings.over"));
    }

    private static Tag tag(SettingsState state) {
        Tone tone = switch (state) {
            case NONE -> Tone.SOON;
            case SUBMITTED -> Tone.OPEN;
            case APPROVED -> Tone.MET;
        };
        return new Tag(tone, text("enum.SettingsState." + state));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }
}
