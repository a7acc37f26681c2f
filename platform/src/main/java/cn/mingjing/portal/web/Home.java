package cn.mingjing.portal.web;

import cn.mingjing.portal.notices.Found;
import cn.mingjing.portal.notices.NoticeQuestion;
import cn.mingjing.portal.notices.NoticeQuestion.Asked;
import cn.mingjing.portal.notices.NoticeSearch;
import cn.mingjing.portal.register.Directory;
import cn.mingjing.portal.register.PublishedLists;
import cn.mingjing.portal.register.PublishedRegister;
import cn.mingjing.ui.Page;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The portal's first page: before, during, after; what is new; who enforces. */
@Controller
public class Home {

    private static final int LATEST = 8;
    private static final int AUTHORITIES = 24;
    private static final NoticeQuestion EVERYTHING = NoticeQuestion.of(new Asked(null, null, null, null, null, null));

    private final NoticeSearch notices;
    private final PublishedRegister register;
    private final PublishedLists lists;

    Home(NoticeSearch notices, PublishedRegister register, PublishedLists lists) {
        this.notices = notices;
        this.register = register;
        this.lists = lists;
    }

    /**
     * What the template shows.
     *
     * @param authorities the tree of authorities, so much of it that the page stays short
     * @param more how many authorities are not among these
     */
    public record HomePage(List<Time> times, List<Release> latest, List<Directory.Branch> authorities, int more) {}

    @GetMapping("/")
    Page home() {
        Found newest = notices.search(EVERYTHING);
        Directory directory = register.directory();
        List<Directory.Branch> tree = directory.tree();
        boolean whole = directory.authorities().size() <= AUTHORITIES;
        List<Directory.Branch> shown = whole
                ? tree
                : tree.stream()
                        .limit(AUTHORITIES)
                        .map(branch -> new Directory.Branch(branch.authority(), branch.officers(), List.of()))
                        .toList();
        return Page.of(
                "portal/home",
                new HomePage(
                        Times.of(directory, lists.extents(), newest),
                        Release.newest(newest.lines(), lists.latest("", LATEST), directory, LATEST),
                        shown,
                        whole ? 0 : directory.authorities().size() - shown.size()));
    }
}
