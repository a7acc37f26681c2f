package cn.mingjing.catalogue.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authority;
import cn.mingjing.catalogue.Item.PostOnDuty;
import cn.mingjing.catalogue.Item.ServiceGuide;
import cn.mingjing.catalogue.Item.ServiceWindow;
import cn.mingjing.catalogue.web.GuidePages.Guided;
import cn.mingjing.catalogue.web.GuidePages.OnDuty;
import cn.mingjing.catalogue.web.GuidePages.WindowPage;
import cn.mingjing.catalogue.web.GuidePages.WindowsOf;
import cn.mingjing.catalogue.web.Released.Found;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Shown;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The boards of service windows (岗位公示, duty D-22): duties, sample papers, progress, advice, complaints. */
@Controller
class Windows {

    private final Released released;

    Windows(Released released) {
        this.released = released;
    }

    static String address(Authority body) {
        return "/windows/" + body.id();
    }

    static Link link(Authority body, ServiceWindow window) {
        return new Link(
                text("window.label", window.code(), window.name()),
                address(body) + "/window?code=" + Released.inAddress(window.code()));
    }

    private static String screen(Authority body) {
        return "/screens/" + body.id();
    }

    @GetMapping("/windows/{authority}")
    Page of(@PathVariable String authority) {
        Authority body = released.known(authority);
        return Page.of(
                "catalogue/windows",
                new WindowsOf(
                        body.name() + text("window.title"),
                        Released.link(body),
                        released.items(body, ServiceWindow.class).stream()
                                .map(window -> link(body, window))
                                .toList(),
                        screen(body)));
    }

    @GetMapping("/windows/{authority}/window")
    Page window(@PathVariable String authority, @RequestParam String code, @RequestParam Optional<Integer> edition) {
        Authority body = released.known(authority);
        Found<ServiceWindow> found = released.find(body, code, edition, ServiceWindow.class);
        ServiceWindow window = found.item();
        return Page.of(
                "catalogue/window",
                new WindowPage(
                        text("window.label", window.code(), window.name()),
                        Released.link(body),
                        new Link(text("window.title"), address(body)),
                        text(
                                "guide.edition",
                                found.edition().number(),
                                Shown.day(found.edition().releasedOn()),
                                Shown.day(found.edition().from())),
                        released.holds(found.edition()),
                        List.of(
                                pair("place", window.place()),
                                pair("hours", window.hours()),
                                pair("telephone", window.telephone())),
                        window.duties(),
                        window.staff().stream().map(Windows::onDuty).toList(),
                        guides(body, window),
                        List.of(pair("advice", window.advice()), pair("complaints", window.complaints())),
                        Guides.more(window.more()),
                        screen(body) + "?window=" + Released.inAddress(window.code())));
    }

    private static OnDuty onDuty(PostOnDuty post) {
        return new OnDuty(
                post.name(),
                post.post(),
                post.duties(),
                post.credential(),
                post.credential().isBlank()
                        ? Optional.empty()
                        : Optional.of("/officers?number=" + Released.inAddress(post.credential())));
    }

    /** Guides that a window names and that hold today, in its order. */
    private List<Guided> guides(Authority body, ServiceWindow window) {
        List<ServiceGuide> all = released.items(body, ServiceGuide.class);
        return window.guideCodes().stream()
                .flatMap(code -> all.stream().filter(guide -> guide.code().equals(code)))
                .map(guide ->
                        new Guided(new Link(guide.name(), Guides.address(body, guide.code())), samples(body, guide)))
                .toList();
    }

    private static List<Link> samples(Authority body, ServiceGuide guide) {
        return IntStream.range(0, guide.materials().size())
                .filter(place -> !guide.materials().get(place).sample().isBlank())
                .mapToObj(place ->
                        new Link(guide.materials().get(place).name(), Guides.sample(body, guide.code(), place + 1)))
                .toList();
    }

    private static Pair pair(String component, String words) {
        return new Pair(text("act.ServiceWindow." + component), words);
    }
}
