package cn.mingjing.portal.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.portal.notices.NoticeLine;
import cn.mingjing.portal.register.Directory;
import cn.mingjing.portal.register.PublishedList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that was made public, whatever it is, as a line among the newest.
 *
 * @param about whose it is, and by what number it goes
 */
public record Release(String title, String href, String about, LocalDate on) {

    static Release of(NoticeLine line) {
        return new Release(
                text("portal.feed.entry", line.party(), line.violation()),
                "/notices/" + line.id(),
                line.documentNumber().isEmpty()
                        ? line.authorityName()
                        : text("portal.release.notice", line.authorityName(), line.documentNumber()),
                line.releasedOn());
    }

    static Release of(PublishedList list, Directory directory) {
        return new Release(
                text("enum.ListKind." + list.kind()),
                list.address() + "?edition=" + list.edition(),
                text("portal.release.list", directory.name(list.authority()), list.edition(), list.items()),
                list.releasedOn());
    }

    /** The newest of both, notices before lists of the same day. */
    static List<Release> newest(List<NoticeLine> notices, List<PublishedList> lists, Directory directory, int most) {
        return Stream.concat(notices.stream().map(Release::of), lists.stream().map(list -> of(list, directory)))
                .sorted(Comparator.comparing(Release::on).reversed())
                .limit(most)
                .toList();
    }
}
