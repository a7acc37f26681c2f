package cn.mingjing.catalogue.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.catalogue.ListHandling;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.drafting.ListDrafts;
import cn.mingjing.catalogue.drafting.ListDrafts.ListDraft;
import cn.mingjing.facts.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets to a list's draft who may work on it now. */
@Component
class OwnDraft {

    private final ListHandling handling;
    private final ListDrafts drafts;

    OwnDraft(ListHandling handling, ListDrafts drafts) {
        this.handling = handling;
        this.drafts = drafts;
    }

    /** A list of the actor's own authority that may be worked on. */
    ListId of(String kind, Actor actor) {
        ListId id = ListDesk.list(kind, actor);
        if (!handling.mayDraft(handling.file(id), actor)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, text("list.draft.closed"));
        }
        return id;
    }

    /** 0 while there is none. */
    int version(ListId id) {
        return drafts.find(id).map(ListDraft::version).orElse(0);
    }
}
