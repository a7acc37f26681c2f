package cn.mingjing.identity.admin;

import java.time.LocalDate;

/** What the security administrator says to end a post. */
record EndPost(LocalDate lastDay) {}
