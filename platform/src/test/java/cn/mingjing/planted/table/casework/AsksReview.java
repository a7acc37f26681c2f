package cn.mingjing.planted.table.casework;

import cn.mingjing.planted.table.review.Opinion;

/** Uses a module below its own in the table. */
public record AsksReview(Opinion opinion) {}
