package cn.mingjing.catalogue.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authority;
import cn.mingjing.catalogue.Edition;
import cn.mingjing.catalogue.Item.Extra;
import cn.mingjing.catalogue.Item.Material;
import cn.mingjing.catalogue.Item.ServiceGuide;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.catalogue.RunningProcedures;
import cn.mingjing.catalogue.web.GuidePages.AllGuides;
import cn.mingjing.catalogue.web.GuidePages.Brought;
import cn.mingjing.catalogue.web.GuidePages.GuidePage;
import cn.mingjing.catalogue.web.GuidePages.GuidesOf;
import cn.mingjing.catalogue.web.GuidePages.SamplePage;
import cn.mingjing.catalogue.web.Released.Found;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Shown;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The public's pages of guides (duty D-13): what to do, with whom, on what conditions, how long it takes. */
@Controller
class Guides {

    private final Released released;
    private final RunningProcedures procedures;

    Guides(Released released, RunningProcedures procedures) {
        this.released = released;
        this.procedures = procedures;
    }

    static String address(Authority body, String code) {
        return "/guides/" + body.id() + "/guide?code=" + Released.inAddress(code);
    }

    static String sample(Authority body, String code, int number) {
        return "/guides/" + body.id() + "/sample?code=" + Released.inAddress(code) + "&number=" + number;
    }

    @GetMapping("/guides")
    Page all() {
        return Page.of(
                "catalogue/guides-all",
                new AllGuides(released.authorities().stream()
                        .map(body -> new AllGuides.Of(new Link(body.name(), "/guides/" + body.id()), links(body)))
                        .filter(one -> !one.guides().isEmpty())
                        .toList()));
    }

    @GetMapping("/guides/{authority}")
    Page of(@PathVariable String authority) {
        Authority body = released.known(authority);
        return Page.of(
                "catalogue/guides",
                new GuidesOf(
                        body.name() + text("guide.title"),
                        text("guide.lead", body.name()),
                        Released.link(body),
                        links(body),
                        released.today(body, ListKind.SERVICE_WINDOWS)
                                .map(any -> new Link(text("window.all"), Windows.address(body)))));
    }

    private List<Link> links(Authority body) {
        return released.items(body, ServiceGuide.class).stream()
                .map(guide -> new Link(guide.name(), address(body, guide.code())))
                .toList();
    }

    @GetMapping("/guides/{authority}/guide")
    Page guide(@PathVariable String authority, @RequestParam String code, @RequestParam Optional<Integer> edition) {
        Authority body = released.known(authority);
        Found<ServiceGuide> found = released.find(body, code, edition, ServiceGuide.class);
        ServiceGuide guide = found.item();
        boolean holds = released.holds(found.edition());
        return Page.of(
                "catalogue/guide",
                new GuidePage(
                        guide.name(),
                        Released.link(body),
                        new Link(text("guide.title"), "/guides/" + body.id()),
                        standing(found.edition(), holds),
                        holds,
                        List.of(
                                pair("code", guide.code()),
                                pair("act", text("enum.ActKind." + guide.act())),
                                pair("basis", guide.basis()),
                                pair("conditions", guide.conditions()),
                                pair("term", guide.term()),
                                pair("fees", guide.fees())),
                        List.of(pair("accepting", guide.accepting()), pair("approving", guide.approving())),
                        brought(body, guide),
                        guide.procedure(),
                        holds ? procedures.of(body.id(), guide.act()) : Optional.empty(),
                        List.of(
                                pair("place", guide.place()),
                                pair("hours", guide.hours()),
                                pair("telephone", guide.telephone())),
                        released.windowsOf(body, guide.code()),
                        more(guide.more())));
    }

    private static String standing(Edition edition, boolean holds) {
        String which =
                text("guide.edition", edition.number(), Shown.day(edition.releasedOn()), Shown.day(edition.from()));
        return holds
                ? which
                : edition.until()
                        .map(until -> text("guide.ended", Shown.day(until)))
                        .orElseGet(() -> text("guide.not-yet", Shown.day(edition.from())));
    }

    static List<Pair> more(List<Extra> more) {
        return more.stream().map(own -> new Pair(own.label(), own.value())).toList();
    }

    private static List<Brought> brought(Authority body, ServiceGuide guide) {
        return IntStream.range(0, guide.materials().size())
                .mapToObj(place -> {
                    Material material = guide.materials().get(place);
                    return new Brought(
                            material,
                            material.sample().isBlank()
                                    ? Optional.empty()
                                    : Optional.of(sample(body, guide.code(), place + 1)));
                })
                .toList();
    }

    @GetMapping("/guides/{authority}/sample")
    Page sample(@PathVariable String authority, @RequestParam String code, @RequestParam int number) {
        Authority body = released.known(authority);
        ServiceGuide guide =
                released.find(body, code, Optional.empty(), ServiceGuide.class).item();
        Material material = guide.materials().stream()
                .skip(Math.max(0L, number - 1L))
                .findFirst()
                .filter(one -> number > 0 && !one.sample().isBlank())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Page.of(
                "catalogue/sample",
                new SamplePage(
                        material.name(),
                        text("guide.sample.lead", body.name(), guide.name()),
                        material.sample(),
                        Released.link(body),
                        new Link(guide.name(), address(body, code))));
    }

    private static Pair pair(String component, String words) {
        return new Pair(text("act.ServiceGuide." + component), words);
    }
}
