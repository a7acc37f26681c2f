package cn.mingjing.identity.admin;

import cn.mingjing.identity.PersonId;
import cn.mingjing.identity.PostHeld;
import cn.mingjing.law.Post;
import java.time.LocalDate;
import java.util.Optional;

/** What the security administrator says to grant a post. */
record GrantPost(Post post, PostPlace place, LocalDate from, Optional<LocalDate> until) {

    boolean endsBeforeItBegins() {
        return until.filter(last -> last.isBefore(from)).isPresent();
    }

    PostHeld to(PersonId person) {
        var held = PostHeld.of(person, post, place.authority(), place.unit().orElse(null), from);
        return until.map(held::until).orElse(held);
    }
}
