package cn.mingjing.identity.log;

import cn.mingjing.facts.FactId;
import cn.mingjing.law.Post;
import java.time.Instant;

/**
 * One line of the access log.
 *
 * @param fact what it was derived from
 * @param kind the fact's type
 * @param name who did it
 * @param subject the name of the person it was about; empty where the actor himself
 * @param address the network address; empty where none is known
 * @param what further words, as they were recorded; not meant for people where the fact itself says more
 */
public record AccessEntry(
        FactId fact, Instant at, String kind, String name, Post post, String subject, String address, String what) {}
