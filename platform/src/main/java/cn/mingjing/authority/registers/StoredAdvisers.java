package cn.mingjing.authority.registers;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.LegalAdviser;
import cn.mingjing.authority.LegalAdviserId;
import cn.mingjing.authority.LegalAdvisers;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The register of legal advisers, read as of some day. */
@Component
class StoredAdvisers implements LegalAdvisers {

    private final AdviserTable advisers;
    private final Authorities authorities;
    private final Clock clock;

    StoredAdvisers(AdviserTable advisers, Authorities authorities, Clock clock) {
        this.advisers = advisers;
        this.authorities = authorities;
        this.clock = clock;
    }

    @Override
    public Optional<LegalAdviser> find(LegalAdviserId id) {
        return on(id, today());
    }

    @Override
    public Optional<LegalAdviser> on(LegalAdviserId id, LocalDate day) {
        return advisers.on(id, day);
    }

    @Override
    public List<LegalAdviser> of(AuthorityId authority) {
        return advisers.of(List.of(authority), "", today());
    }

    @Override
    public List<LegalAdviser> inSystemOf(AuthorityId authority, String words) {
        return advisers.of(authorities.system(authority), words.strip(), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }
}
