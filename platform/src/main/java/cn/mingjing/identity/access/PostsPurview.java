package cn.mingjing.identity.access;

import cn.mingjing.facts.Actor;
import cn.mingjing.identity.Purview;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What an actor may see, by his post. */
@Component
class PostsPurview implements Purview {

    private final KnownAuthorities authorities;

    PostsPurview(KnownAuthorities authorities) {
        this.authorities = authorities;
    }

    @Override
    public Set<AuthorityId> of(Actor actor) {
        if (actor.post().administers()) {
            return Set.of();
        }
        var seen = new HashSet<AuthorityId>();
        seen.add(actor.authority());
        if (actor.post() == Post.SUPERVISOR) {
            seen.addAll(authorities.tree().below(actor.authority()));
        }
        List.copyOf(seen).forEach(each -> seen.addAll(authorities.tree().succeeded(each)));
        return Set.copyOf(seen);
    }
}
