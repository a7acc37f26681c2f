package cn.mingjing.portal.web;

import cn.mingjing.portal.notices.NoticeLine;
import cn.mingjing.portal.notices.PublishedNotices;
import cn.mingjing.portal.register.PublishedAuthority;
import cn.mingjing.portal.register.PublishedRegister;
import cn.mingjing.ui.Page;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The portal's first page: before, during, after; what is new; who enforces. */
@Controller
public class Home {

    private static final int LATEST = 8;

    private final PublishedNotices notices;
    private final PublishedRegister register;

    Home(PublishedNotices notices, PublishedRegister register) {
        this.notices = notices;
        this.register = register;
    }

    /** What the template shows. */
    public record HomePage(List<NoticeLine> latest, List<PublishedAuthority> authorities) {}

    @GetMapping("/")
    Page home() {
        return Page.of("portal/home", new HomePage(notices.latest(LATEST), register.authorities()));
    }
}
