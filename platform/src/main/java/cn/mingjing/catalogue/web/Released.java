package cn.mingjing.catalogue.web;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Authority;
import cn.mingjing.catalogue.Edition;
import cn.mingjing.catalogue.Editions;
import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.Item.ServiceWindow;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.database.Portal;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import cn.mingjing.ui.Link;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What is released of guides and windows, read as the public may. */
@Component
class Released {

    private final Editions lists;
    private final Authorities authorities;
    private final Clock clock;

    Released(@Portal Editions lists, Authorities authorities, Clock clock) {
        this.lists = lists;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** An item and the edition it stands in. */
    record Found<I extends Item>(I item, Edition edition) {}

    List<Authority> authorities() {
        return authorities.all();
    }

    Authority known(String authority) {
        return authorities
                .find(new AuthorityId(authority))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The edition that holds today. */
    Optional<Edition> today(Authority body, ListKind kind) {
        return lists.on(new ListId(body.id(), kind), LocalDate.ofInstant(clock.instant(), China.ZONE));
    }

    boolean holds(Edition edition) {
        return edition.holdsOn(LocalDate.ofInstant(clock.instant(), China.ZONE));
    }

    /** The items that hold today; none where nothing is released. */
    <I extends Record & Item> List<I> items(Authority body, Class<I> type) {
        return today(body, kind(type)).stream()
                .flatMap(edition -> lists.items(edition.list(), edition.number()).stream())
                .map(type::cast)
                .toList();
    }

    /** One item by its code, in the edition asked for or the one that holds today. */
    <I extends Record & Item> Found<I> find(Authority body, String code, Optional<Integer> edition, Class<I> type) {
        ListId list = new ListId(body.id(), kind(type));
        return (edition.isPresent()
                        ? lists.of(list).stream()
                                .filter(one -> one.number() == edition.get())
                                .findFirst()
                        : today(body, kind(type)))
                .flatMap(one -> lists.item(list, one.number(), code).map(item -> new Found<>(type.cast(item), one)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The windows at which a guide's item is dealt with. */
    List<Link> windowsOf(Authority body, String guide) {
        return items(body, ServiceWindow.class).stream()
                .filter(window -> window.guideCodes().contains(guide))
                .map(window -> Windows.link(body, window))
                .toList();
    }

    private static ListKind kind(Class<? extends Record> type) {
        return Arrays.stream(ListKind.values())
                .filter(kind -> kind.item() == type)
                .findFirst()
                .orElseThrow();
    }

    static Link link(Authority body) {
        return new Link(body.name(), "/authorities/" + body.id());
    }

    static String inAddress(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8);
    }
}
