package cn.mingjing.portal.register;

import cn.mingjing.database.Portal;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.China;
import cn.mingjing.law.Parameter;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Provisions;
import cn.mingjing.law.Ruling;
import cn.mingjing.law.Term;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the documents that bind an authority how long a party has for each remedy today. */
@Component
class PublishedRemedies {

    private final JdbcClient database;
    private final PublishedJurisdiction jurisdictions;
    private final Provisions provisions;
    private final Clock clock;

    PublishedRemedies(
            @Portal JdbcClient database, PublishedJurisdiction jurisdictions, Provisions provisions, Clock clock) {
        this.database = database;
        this.jurisdictions = jurisdictions;
        this.provisions = provisions;
        this.clock = clock;
    }

    Remedies of(PublishedAuthority authority) {
        return new Remedies(
                ruling(authority, Parameters.RECONSIDERATION),
                ruling(authority, Parameters.LITIGATION),
                superior(authority));
    }

    private Optional<Ruling<Term>> ruling(PublishedAuthority authority, Parameter<Term> term) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        return jurisdictions
                .of(authority.id())
                .flatMap(jurisdiction -> provisions.ruling(term, jurisdiction, ActKind.PENALTY, today));
    }

    private Optional<PublishedAuthority> superior(PublishedAuthority authority) {
        return Optional.ofNullable(authority.superior())
                .flatMap(id -> database.sql("""
                        SELECT id, name, credit_code, level, nature, telephone, address, superior, reconsideration, court
                          FROM authority.published_authority WHERE id = :id
                        """)
                        .param("id", id)
                        .query(PublishedAuthority.class)
                        .optional());
    }
}
