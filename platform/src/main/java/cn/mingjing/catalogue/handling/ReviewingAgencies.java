package cn.mingjing.catalogue.handling;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Authority;
import cn.mingjing.identity.Accounts;
import cn.mingjing.law.PriorReviewer;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the agency that reviews lists beforehand among the authorities of this installation. */
@Component
class ReviewingAgencies {

    private final Authorities authorities;
    private final Accounts accounts;

    ReviewingAgencies(Authorities authorities, Accounts accounts) {
        this.authorities = authorities;
        this.accounts = accounts;
    }

    /** Another authority of the same division and that sector in which somebody can answer; else it is asked by letter. */
    Optional<Authority> of(Authority body, PriorReviewer reviewer, LocalDate day) {
        return authorities.all().stream()
                .filter(other -> !other.id().equals(body.id()))
                .filter(other -> other.divisionCode().equals(body.divisionCode()))
                .filter(other -> other.sectors().contains(PriorReview.sector(reviewer)))
                .filter(other -> other.successorOn(day).isEmpty())
                .filter(other -> ReleaseProcedure.REVIEWERS.stream()
                        .anyMatch(
                                post -> !accounts.holders(other.id(), post, day).isEmpty()))
                .findFirst();
    }
}
