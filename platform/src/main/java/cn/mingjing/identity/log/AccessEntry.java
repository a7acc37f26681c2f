package cn.mingjing.identity.log;

import cn.mingjing.law.Post;
import java.time.Instant;

/**
 * One line of the access log.
 *
 * @param kind the fact's type
 * @param name who did it
 * @param subject the name of the person it was about; empty where the actor himself
 * @param address the network address; empty where none is known
 * @param what further words
 */
public record AccessEntry(
        Instant at, String kind, String name, Post post, String subject, String address, String what) {}
