package cn.mingjing.identity;

import cn.mingjing.law.Post;
import java.util.Set;

/** Whom a page or call admits. */
public sealed interface Audience {

    /** Anybody, signed in or not. */
    record Everybody() implements Audience {}

    /** Whoever is signed in, whatever his post, also without any. */
    record SignedIn() implements Audience {}

    /** Whoever acts in one of these posts. */
    record Holders(Set<Post> posts) implements Audience {
        public Holders {
            posts = Set.copyOf(posts);
            if (posts.isEmpty()) {
                throw new IllegalArgumentException("name at least one post");
            }
        }
    }
}
