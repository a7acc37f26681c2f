package cn.mingjing.planted.table.review;

/** What casework must not see. */
public record Opinion(boolean agrees) {}
