package cn.mingjing.settings.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Authority;
import cn.mingjing.facts.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The reader's own authority, which must be in the register before anything can bind it. */
@Component
class OwnAuthority {

    private final Authorities authorities;

    OwnAuthority(Authorities authorities) {
        this.authorities = authorities;
    }

    Authority of(Actor actor) {
        return authorities
                .find(actor.authority())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, text("settings.no-authority")));
    }
}
