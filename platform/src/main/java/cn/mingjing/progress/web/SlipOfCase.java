package cn.mingjing.progress.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseMatter;
import cn.mingjing.facts.Actor;
import cn.mingjing.law.Post;
import cn.mingjing.progress.slips.Slips;
import cn.mingjing.ui.Link;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Leads from the page of a case to its query slip. */
@Component
class SlipOfCase implements CaseMatter {

    static final Set<Post> GIVING = EnumSet.of(Post.OFFICER, Post.UNIT_HEAD);

    private final Slips slips;

    SlipOfCase(Slips slips) {
        this.slips = slips;
    }

    @Override
    public Optional<Link> of(CaseFile file, Actor actor) {
        return GIVING.contains(actor.post()) && slips.mayIssue(file, actor)
                ? Optional.of(new Link(text("progress.slip"), SlipPages.address(file.id())))
                : Optional.empty();
    }
}
