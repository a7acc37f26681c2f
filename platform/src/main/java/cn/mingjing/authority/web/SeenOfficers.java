package cn.mingjing.authority.web;

import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.Purview;
import cn.mingjing.law.Post;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The persons of the register whom somebody may look at: his own authority's; who keeps the register, everybody. */
@Component
class SeenOfficers {

    private final Officers officers;
    private final Purview purview;

    SeenOfficers(Officers officers, Purview purview) {
        this.officers = officers;
        this.purview = purview;
    }

    static boolean keeps(Actor actor) {
        return actor.post() == Post.SYSTEM_ADMINISTRATOR;
    }

    /** No page where there is nobody whom he may see. */
    Officer get(Actor actor, String person) {
        return officers.find(person)
                .filter(officer -> keeps(actor) || purview.covers(actor, officer.authority()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
