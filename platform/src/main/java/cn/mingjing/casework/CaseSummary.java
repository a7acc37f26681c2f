package cn.mingjing.casework;

import cn.mingjing.law.AuthorityId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of a list of cases. */
public record CaseSummary(
        CaseId id,
        AuthorityId authority,
        String title,
        String party,
        String cause,
        Stage stage,
        LocalDate receivedOn,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate decidedOn,
        Instant changedAt) {}
