package cn.mingjing.law;

import java.time.ZoneId;

/** The one place for the time zone in which every date of the law is meant. */
public final class China {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private China() {}
}
