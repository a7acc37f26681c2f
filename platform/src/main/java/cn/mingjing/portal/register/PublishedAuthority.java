package cn.mingjing.portal.register;

/** An authority as published (公开的执法主体). */
public record PublishedAuthority(
        String id, String name, String creditCode, String level, String nature, String telephone, String address) {}
