package cn.mingjing.facts;

import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;

/**
 * Who did an act, in which post, for which authority, at that moment.
 *
 * @param person opaque, stable id of the person; it stands in the ledger's leaf
 * @param name the person's name at that moment
 */
public record Actor(String person, String name, Post post, AuthorityId authority) {}
