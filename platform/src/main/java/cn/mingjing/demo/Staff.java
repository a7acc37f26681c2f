package cn.mingjing.demo;

import cn.mingjing.facts.Actor;
import cn.mingjing.identity.PersonId;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * An invented person of the demonstration.
 *
 * @param signInName such as {@code puyang-officer}
 * @param title as printed, such as 稽查支队执法人员
 */
record Staff(AuthorityId authority, String signInName, String name, Post post, String title) {

    /** The same person has the same id in every demonstration. */
    PersonId person() {
        return new PersonId(UUID.nameUUIDFromBytes(signInName.getBytes(StandardCharsets.UTF_8)));
    }

    Actor actor() {
        return new Actor(person().toString(), name, post, authority);
    }
}
