package cn.mingjing.device.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Officer;
import cn.mingjing.device.Plans;
import cn.mingjing.device.UnitPrice;
import cn.mingjing.device.budget.BudgetNeeds;
import cn.mingjing.device.budget.DrawingNeeds;
import cn.mingjing.device.budget.NeedLine;
import cn.mingjing.device.budget.PeopleNeed;
import cn.mingjing.device.budget.UnitRatio;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Parameter;
import cn.mingjing.law.Parameters;
import cn.mingjing.ui.Basis;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the budget needs, drawn from the registers (duty G-12). */
@Controller
public class NeedPages {

    private final DrawingNeeds drawing;
    private final Plans plans;
    private final Seen seen;

    NeedPages(DrawingNeeds drawing, Plans plans, Seen seen) {
        this.drawing = drawing;
        this.plans = plans;
        this.seen = seen;
    }

    /** What a document says, in one sentence, and where. */
    public record Said(String sentence, List<Basis> bases) {}

    /**
     * The needs.
     *
     * @param asOf the day whose registers it was drawn from
     * @param said what the documents that bind the authority say of allocation, ratio and budget
     * @param unconnected how many devices are not connected; empty where no document asks
     * @param sum the sum of the estimates, with what it leaves out
     * @param query keeps the authority in the addresses of the downloads
     */
    public record NeedsPage(
            String authority,
            String asOf,
            List<Said> said,
            Table<UnitRatio> ratios,
            Table<NeedLine> lines,
            String sum,
            Optional<Pair> unconnected,
            List<Pair> people,
            Table<UnitPrice> prices,
            boolean keeps,
            String query) {}

    /** Those people whom one number counts. */
    public record PeoplePage(String title, String back, Table<Officer> people) {}

    @GetMapping(Places.NEEDS)
    Page show(@CurrentActor Actor actor, @RequestParam(defaultValue = "") String authority) {
        AuthorityId id = seen.authority(actor, authority);
        BudgetNeeds needs = drawing.of(id);
        return Page.of(
                "device/needs",
                new NeedsPage(
                        seen.name(id),
                        Shown.day(seen.today()),
                        said(id),
                        NeedTables.ratios(needs.ratios(), id),
                        NeedTables.lines(needs.lines(), id),
                        sum(needs),
                        unconnected(needs, id),
                        people(needs.people(), id),
                        NeedTables.prices(plans.prices(id)),
                        Seen.keeps(actor, id),
                        "?authority=" + id));
    }

    @GetMapping(Places.NEEDS + "/people")
    Page people(
            @CurrentActor Actor actor,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam PeopleNeed need) {
        AuthorityId id = seen.authority(actor, authority);
        var units = seen.units(id);
        var people = drawing.of(id).people().getOrDefault(need, List.of());
        String title = text("device.people." + need);
        return Page.of(
                "device/people",
                new PeoplePage(
                        title,
                        Places.needs(id),
                        Table.of(title, people, new Empty(text("device.people.empty"), ""))
                                .link(
                                        text("authority.officer.name"),
                                        Officer::name,
                                        officer -> "/desk/register/officers/" + officer.person() + "/record")
                                .text(text("authority.officer.unit"), officer -> units.getOrDefault(officer.unit(), ""))
                                .text(text("authority.officer.title"), Officer::title)
                                .text(
                                        text("authority.officer.until"),
                                        officer -> officer.credential()
                                                .map(held -> Shown.day(held.validTo()))
                                                .orElse(""))));
    }

    private List<Said> said(AuthorityId id) {
        List<Said> said = new ArrayList<>();
        says(Parameters.EQUIPMENT_ALLOCATION, id).ifPresent(said::add);
        says(Parameters.OFFICERS_PER_RECORDER, id)
                .ifPresentOrElse(
                        said::add, () -> said.add(new Said(text("device.said.officers-per-recorder.none"), List.of())));
        says(Parameters.EQUIPMENT_BUDGET, id).ifPresent(said::add);
        return said;
    }

    private <T> Optional<Said> says(Parameter<T> parameter, AuthorityId id) {
        return drawing.ruling(parameter, id)
                .map(ruling -> new Said(
                        text("device.said." + parameter.name(), words(ruling.value())), Basis.of(ruling.prevailing())));
    }

    private static String words(Object value) {
        return value instanceof Enum<?> one
                ? text("enum." + one.getDeclaringClass().getSimpleName() + "." + one.name())
                : value.toString();
    }

    private static String sum(BudgetNeeds needs) {
        String sum = text("device.needs.sum", Shown.yuan(needs.estimate()));
        return needs.withoutPrice() == 0 ? sum : sum + text("device.needs.sum.without", needs.withoutPrice());
    }

    private Optional<Pair> unconnected(BudgetNeeds needs, AuthorityId id) {
        return drawing.ruling(Parameters.DEVICES_CONNECTED, id)
                .map(ruling -> new Pair(
                                text("device.unconnected"),
                                String.valueOf(needs.unconnected().size()))
                        .link(Places.devices(id) + "&state=" + Shelf.UNCONNECTED.word()));
    }

    private static List<Pair> people(Map<PeopleNeed, List<Officer>> people, AuthorityId id) {
        return Arrays.stream(PeopleNeed.values())
                .map(need -> new Pair(
                                text("device.people." + need),
                                String.valueOf(
                                        people.getOrDefault(need, List.of()).size()))
                        .link(Places.NEEDS + "/people?authority=" + id + "&need=" + need))
                .toList();
    }
}
