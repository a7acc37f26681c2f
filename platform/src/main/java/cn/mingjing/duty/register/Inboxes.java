package cn.mingjing.duty.register;

import cn.mingjing.authority.UnitId;
import cn.mingjing.duty.Owner;
import cn.mingjing.facts.Actor;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names the inbox a duty stands in: that of a post, of the post in one unit, or of one person in the post. */
final class Inboxes {

    private Inboxes() {}

    static String of(Owner owner) {
        String post = post(owner.authority(), owner.post());
        return owner.person()
                .map(person -> post + "/person:" + person)
                .or(() -> owner.unit().map(unit -> post + "/unit:" + unit))
                .orElse(post);
    }

    /** Every inbox that is the actor's. */
    static List<String> of(Actor actor, Optional<UnitId> unit) {
        String post = post(actor.authority(), actor.post());
        List<String> inboxes = new ArrayList<>(List.of(post, post + "/person:" + actor.person()));
        unit.ifPresent(known -> inboxes.add(post + "/unit:" + known));
        return inboxes;
    }

    /** The inboxes of a post in an authority, of these units and of these persons. */
    static List<String> ofAll(AuthorityId authority, Post post, List<UnitId> units, List<String> persons) {
        String whole = post(authority, post);
        List<String> inboxes = new ArrayList<>(List.of(whole));
        units.forEach(unit -> inboxes.add(whole + "/unit:" + unit));
        persons.forEach(person -> inboxes.add(whole + "/person:" + person));
        return inboxes;
    }

    private static String post(AuthorityId authority, Post post) {
        return authority + "/" + post;
    }
}
