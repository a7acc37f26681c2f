package cn.mingjing.catalogue.handling;

import cn.mingjing.law.PriorReviewer;

/** The words for who reviews a list beforehand. */
final class PriorReview {

    private PriorReview() {}

    /** The sector in which that agency works, in the words of the rule packs. */
    static String sector(PriorReviewer reviewer) {
        return switch (reviewer) {
            case JUDICIAL_ADMINISTRATION -> "judicial-administration";
            case MARKET_REGULATION -> "market-regulation";
        };
    }

    static String name(PriorReviewer reviewer) {
        return switch (reviewer) {
            case JUDICIAL_ADMINISTRATION -> "本级司法行政机关";
            case MARKET_REGULATION -> "本级市场监管部门";
        };
    }
}
