package cn.mingjing.identity.access;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.identity.PostHeld;
import cn.mingjing.identity.session.Session;
import cn.mingjing.law.Post;
import cn.mingjing.ui.Reader;
import cn.mingjing.ui.Readers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells page frames who is reading. */
@Component
class SignedInReaders implements Readers {

    private record InPost(Session session, String unit) implements Reader {

        @Override
        public String account() {
            return session.person().toString();
        }

        @Override
        public String name() {
            return session.name();
        }

        @Override
        public boolean holds(Post post) {
            return session.actor().filter(actor -> actor.post() == post).isPresent();
        }
    }

    private final KnownAuthorities authorities;

    SignedInReaders(KnownAuthorities authorities) {
        this.authorities = authorities;
    }

    @Override
    public Optional<Reader> of(HttpServletRequest request) {
        return DeclaredAccess.session(SecurityContextHolder.getContext().getAuthentication())
                .map(session -> new InPost(session, where(session.postHeld())));
    }

    private String where(@Nullable PostHeld held) {
        return held == null
                ? text("identity.no-post")
                : authorities.nameOf(held.authority()) + " · " + text("enum.Post." + held.post());
    }
}
