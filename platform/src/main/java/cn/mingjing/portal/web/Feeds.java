package cn.mingjing.portal.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.portal.feed.AtomFeed;
import cn.mingjing.portal.feed.Feed;
import cn.mingjing.portal.feed.JsonFeed;
import cn.mingjing.portal.notices.NoticeChange;
import cn.mingjing.portal.notices.PublishedNotices;
import cn.mingjing.portal.notices.Tombstone;
import cn.mingjing.portal.register.Directory;
import cn.mingjing.portal.register.PublishedAuthority;
import cn.mingjing.portal.register.PublishedList;
import cn.mingjing.portal.register.PublishedLists;
import cn.mingjing.portal.register.PublishedLists.Revision;
import cn.mingjing.portal.register.PublishedRegister;
import cn.mingjing.ui.Shown;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Everything published as feeds, for readers and other media (duty D-03): the whole site, all notices, one authority, one
 * list; each as Atom and as JSON Feed. An entry taken down keeps its id, so that copies of it can go too.
 */
@RestController
class Feeds {

    private static final int ENTRIES = 50;

    private final PublishedNotices notices;
    private final PublishedLists lists;
    private final PublishedRegister register;

    Feeds(PublishedNotices notices, PublishedLists lists, PublishedRegister register) {
        this.notices = notices;
        this.lists = lists;
        this.register = register;
    }

    @GetMapping({"/notices.atom", "/notices.json"})
    ResponseEntity<String> notices() {
        return answer(ofNotices(site(), notices.changed("", ENTRIES), notices.withdrawnLately("", ENTRIES)));
    }

    @GetMapping({"/feed.atom", "/feed.json"})
    ResponseEntity<String> everything() {
        return answer(
                new Feed(site(), text("portal.feed.everything"), "/", "/feed", entries("", register.directory())));
    }

    @GetMapping({"/authorities/{id}/feed.atom", "/authorities/{id}/feed.json"})
    ResponseEntity<String> authority(@PathVariable String id) {
        Directory directory = register.directory();
        PublishedAuthority authority = known(directory, id);
        String page = "/authorities/" + id;
        return answer(new Feed(
                site(), text("portal.feed.authority", authority.name()), page, page + "/feed", entries(id, directory)));
    }

    @GetMapping({"/authorities/{id}/lists/{list}/feed.atom", "/authorities/{id}/lists/{list}/feed.json"})
    ResponseEntity<String> list(@PathVariable String id, @PathVariable String list) {
        PublishedAuthority authority = known(register.directory(), id);
        List<Revision> revisions = lists.revisions(id, PublishedList.kind(list), ENTRIES);
        if (revisions.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        PublishedList newest = revisions.getFirst().list();
        return answer(new Feed(
                site(),
                authority.name() + text("enum.ListKind." + newest.kind()),
                newest.address(),
                newest.address() + "/feed",
                revisions.stream()
                        .map(revision -> edition(revision.list(), authority.name(), changes(revision)))
                        .toList()));
    }

    /** The feed of these notices. */
    static Feed ofNotices(String site, List<NoticeChange> changed, List<Tombstone> withdrawn) {
        return new Feed(
                site,
                text("portal.feed.title"),
                "/notices",
                "/notices",
                newest(Stream.concat(
                        changed.stream().map(Feeds::notice), withdrawn.stream().map(Feeds::withdrawn))));
    }

    private List<Feed.Entry> entries(String authority, Directory directory) {
        return newest(Stream.of(
                        notices.changed(authority, ENTRIES).stream().map(Feeds::notice),
                        notices.withdrawnLately(authority, ENTRIES).stream().map(Feeds::withdrawn),
                        lists.latest(authority, ENTRIES).stream()
                                .map(list -> edition(
                                        list,
                                        directory.name(list.authority()),
                                        text("portal.feed.edition", list.items()))))
                .flatMap(each -> each));
    }

    private static List<Feed.Entry> newest(Stream<Feed.Entry> entries) {
        return entries.sorted(Comparator.comparing(Feed.Entry::updated).reversed())
                .toList();
    }

    private static Feed.Entry notice(NoticeChange change) {
        var line = change.line();
        return new Feed.Entry(
                "urn:uuid:" + line.id(),
                text("portal.feed.entry", line.party(), line.violation()),
                "/notices/" + line.id(),
                text("portal.feed.summary", line.authorityName(), line.documentNumber()),
                line.authorityName(),
                line.releasedOn(),
                change.updated());
    }

    private static Feed.Entry withdrawn(Tombstone stone) {
        return new Feed.Entry(
                "urn:uuid:" + stone.id(),
                text("portal.feed.withdrawn"),
                "/notices/" + stone.id(),
                stone.withdrawal(),
                stone.authorityName(),
                stone.withdrawnOn(),
                stone.withdrawnOn());
    }

    private static Feed.Entry edition(PublishedList list, String authority, String changes) {
        String address = list.address() + "?edition=" + list.edition();
        LocalDate repealed = list.repealedOn();
        return new Feed.Entry(
                "urn:uuid:" + UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8)),
                text("portal.feed.edition.title", authority, text("enum.ListKind." + list.kind()), list.edition()),
                address,
                repealed == null ? changes : text("portal.feed.edition.repealed", Shown.day(repealed)),
                authority,
                list.releasedOn(),
                repealed == null ? list.releasedOn() : repealed);
    }

    private static String changes(Revision revision) {
        return revision.list().edition() == 1
                ? text("portal.feed.edition.first", revision.list().items())
                : text(
                        "portal.feed.edition.changes",
                        revision.list().items(),
                        revision.added(),
                        revision.changed(),
                        revision.gone());
    }

    private static PublishedAuthority known(Directory directory, String id) {
        return directory.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** As Atom or as JSON, as the ending of the address asks. */
    private static ResponseEntity<String> answer(Feed feed) {
        boolean atom = ServletUriComponentsBuilder.fromCurrentRequestUri()
                .build()
                .toUriString()
                .endsWith(".atom");
        return ResponseEntity.ok()
                .contentType(new MediaType(
                        MediaType.parseMediaType(atom ? AtomFeed.MEDIA_TYPE : JsonFeed.MEDIA_TYPE),
                        StandardCharsets.UTF_8))
                .body(atom ? AtomFeed.written(feed) : JsonFeed.written(feed));
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
