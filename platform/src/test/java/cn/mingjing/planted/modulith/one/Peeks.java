package cn.mingjing.planted.modulith.one;

import cn.mingjing.planted.modulith.two.hidden.Secret;

/** Reaches into the hidden part of another module. */
public record Peeks(Secret secret) {}
