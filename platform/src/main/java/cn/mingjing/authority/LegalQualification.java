package cn.mingjing.authority;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What art. 58 of 行政处罚法 asks of a reviewer: whoever reviews penalty decisions for the first time must hold the legal
 * professional qualification (国家统一法律职业资格).
 *
 * @param certificate the certificate's number, if the person holds the qualification
 * @param reviewingSince the day on which the person first reviewed penalty decisions; absent for who never did
 */
public record LegalQualification(Optional<String> certificate, Optional<LocalDate> reviewingSince) {

    /** The day from which the law asks for the qualification (2017 revision of 行政处罚法, in force 2018-01-01). */
    private static final LocalDate ASKED_SINCE = LocalDate.of(2018, 1, 1);

    public static final LegalQualification NONE = new LegalQualification(Optional.empty(), Optional.empty());

    public boolean mayReviewPenalties() {
        return certificate.isPresent()
                || reviewingSince.filter(day -> day.isBefore(ASKED_SINCE)).isPresent();
    }
}
