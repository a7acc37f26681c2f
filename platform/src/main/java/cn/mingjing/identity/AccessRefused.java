package cn.mingjing.identity;

import cn.mingjing.facts.Fact;

/**
 * A page or call was refused to a signed-in person, because his post does not need it.
 *
 * @param method the HTTP method
 * @param path the path, without its query
 * @param address the network address he came from
 */
public record AccessRefused(String method, String path, String address) implements Fact {}
