package cn.mingjing.catalogue.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.PublishingPart;
import cn.mingjing.authority.PublishingPart.Holder;
import cn.mingjing.authority.WhoPublishes;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.catalogue.web.PublishingPage.Named;
import cn.mingjing.catalogue.web.PublishingPage.Way;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import cn.mingjing.law.Clause;
import cn.mingjing.law.PublishingStep;
import cn.mingjing.law.PublishingWay;
import cn.mingjing.law.Responsibility;
import cn.mingjing.law.ResponsibleUnits;
import cn.mingjing.law.Ruling;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the page of who publishes, and the sentences about what nobody can do. */
@Component
class PublishingViews {

    static final String DESK = "/desk/lists/responsible";

    /** How many persons a step names; of a large authority every officer may draft. */
    private static final int NAMED = 6;

    private final WhoPublishes who;
    private final Clock clock;

    PublishingViews(WhoPublishes who, Clock clock) {
        this.who = who;
        this.clock = clock;
    }

    PublishingPage of(AuthorityId authority) {
        List<Way> ways = Arrays.stream(PublishingWay.values())
                .map(way -> new Way(way, parts(authority, way)))
                .toList();
        return new PublishingPage(open(authority), ways, named(authority));
    }

    /** One sentence for each way on which a step is open; none where everything has its person. */
    List<String> open(AuthorityId authority) {
        return Arrays.stream(PublishingWay.values())
                .flatMap(way -> open(way, who.parts(authority, way, today())).stream())
                .toList();
    }

    private static Optional<String> open(PublishingWay way, List<PublishingPart> parts) {
        String steps = parts.stream()
                .filter(PublishingPart::isOpen)
                .map(part -> text("enum.PublishingStep." + part.step()))
                .collect(Collectors.joining("、"));
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(text("publishing.open", text("enum.PublishingWay." + way), steps));
    }

    private Table<PublishingPart> parts(AuthorityId authority, PublishingWay way) {
        Optional<Ruling<ResponsibleUnits>> publishing =
                way == PublishingWay.NOTICES ? named(authority, Responsibility.PUBLISHING_DECISIONS) : Optional.empty();
        Optional<Ruling<ResponsibleUnits>> updating = named(authority, Responsibility.KEEPING_NOTICES_RIGHT);
        return Table.of(
                        text("enum.PublishingWay." + way),
                        who.parts(authority, way, today()),
                        new Empty(text("publishing.empty"), ""))
                .noted(
                        text("publishing.step"),
                        part -> text("enum.PublishingStep." + part.step()),
                        part -> text("publishing." + way + "." + part.step()))
                .noted(
                        text("publishing.body"),
                        part -> body(part, part.step() == PublishingStep.UPDATING ? updating : publishing),
                        part -> (part.step() == PublishingStep.UPDATING ? updating : publishing)
                                .map(PublishingViews::cited)
                                .orElse(""))
                .noted(text("publishing.persons"), PublishingViews::persons, part -> remedy(way, part));
    }

    /** The units a document names; else the units of those who do it; else the authority as a whole. */
    private static String body(PublishingPart part, Optional<Ruling<ResponsibleUnits>> named) {
        List<String> units = named.map(ruling -> ruling.value().units()).orElseGet(part::units);
        return units.isEmpty() ? text("publishing.body.whole") : String.join("、", units);
    }

    private static String persons(PublishingPart part) {
        if (part.isOpen()) {
            return text("publishing.nobody");
        }
        String named = part.holders().stream()
                .limit(NAMED)
                .map(PublishingViews::person)
                .collect(Collectors.joining("、"));
        int all = part.holders().size();
        return all > NAMED ? text("publishing.more", named, all) : named;
    }

    private static String person(Holder holder) {
        return text(
                "publishing.person",
                holder.name(),
                Stream.of(holder.unit(), text("enum.Post." + holder.post()))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }

    private static String remedy(PublishingWay way, PublishingPart part) {
        String posts = way.posts(part.step()).stream()
                .sorted()
                .map(post -> text("enum.Post." + post))
                .collect(Collectors.joining("、"));
        return part.isOpen()
                ? text(part.step() == PublishingStep.AUDITING ? "publishing.remedy.second" : "publishing.remedy", posts)
                : "";
    }

    private Table<Named> named(AuthorityId authority) {
        Stream<Named> lists = Arrays.stream(ListKind.values())
                .flatMap(kind -> kind.matter().flatMap(matter -> named(authority, matter)).stream()
                        .map(ruling -> named(text("enum.ListKind." + kind), ruling)));
        Stream<Named> notices = Stream.of(Responsibility.PUBLISHING_DECISIONS, Responsibility.KEEPING_NOTICES_RIGHT)
                .flatMap(matter -> named(authority, matter).stream()
                        .map(ruling -> named(text("enum.Responsibility." + matter), ruling)));
        return Table.of(
                        text("publishing.named"),
                        Stream.concat(lists, notices).toList(),
                        new Empty(text("publishing.named.none"), text("publishing.named.none.hint")))
                .text(text("publishing.matter"), Named::matter)
                .text(text("publishing.body"), Named::units)
                .text(text("publishing.basis"), Named::basis);
    }

    private Optional<Ruling<ResponsibleUnits>> named(AuthorityId authority, Responsibility matter) {
        return who.named(authority, matter, today());
    }

    private static Named named(String matter, Ruling<ResponsibleUnits> ruling) {
        return new Named(matter, String.join("、", ruling.value().units()), cited(ruling));
    }

    private static String cited(Ruling<ResponsibleUnits> ruling) {
        return ruling.clauses().stream().map(Clause::citation).collect(Collectors.joining("、"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }
}
