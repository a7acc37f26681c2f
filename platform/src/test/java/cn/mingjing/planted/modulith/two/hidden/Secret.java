package cn.mingjing.planted.modulith.two.hidden;

/** Lies in a sub-package and is therefore nobody else's. */
public record Secret(String text) {}
