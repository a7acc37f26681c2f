package cn.mingjing.settings.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.settings.web.SetUpPage.Line;
import cn.mingjing.settings.web.SetUpPage.Part;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Tone;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of what one's authority needs before it can work. */
@Controller
class SetUpDesk {

    private final OfficeNeeds office;
    private final WordNeeds words;
    private final OwnAuthority authority;

    SetUpDesk(OfficeNeeds office, WordNeeds words, OwnAuthority authority) {
        this.authority = authority;
        this.office = office;
        this.words = words;
    }

    @GetMapping("/desk/settings/set-up")
    Page show(@CurrentActor Actor actor) {
        AuthorityId id = authority.of(actor).id();
        List<Part> parts = List.of(
                new Part(text("setup.part.office"), office.entries(id)),
                new Part(text("setup.part.people"), office.people(id)),
                new Part(text("setup.part.publishing"), office.publishing(id)),
                new Part(text("setup.part.settings"), words.settings(id)),
                new Part(text("setup.part.lists"), words.lists(id)));
        List<Line> lines = parts.stream().flatMap(part -> part.lines().stream()).toList();
        long done =
                lines.stream().filter(line -> line.state().tone() == Tone.MET).count();
        return Page.of(
                "settings/set-up",
                new SetUpPage(
                        done == lines.size()
                                ? text("setup.complete")
                                : text("setup.lead", lines.size(), done, lines.size() - done),
                        parts));
    }
}
