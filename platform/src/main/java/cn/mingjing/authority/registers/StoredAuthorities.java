package cn.mingjing.authority.registers;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Authority;
import cn.mingjing.authority.Unit;
import cn.mingjing.authority.UnitId;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import cn.mingjing.law.Jurisdiction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The registers of authorities and units, read as of some day. */
@Component
class StoredAuthorities implements Authorities {

    private static final Comparator<Authority> WIDEST_FIRST = Comparator.comparing(Authority::level)
            .thenComparing(Authority::divisionCode)
            .thenComparing(authority -> authority.id().value());

    private final AuthorityTable authorities;
    private final UnitTable units;
    private final Clock clock;

    StoredAuthorities(AuthorityTable authorities, UnitTable units, Clock clock) {
        this.authorities = authorities;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Optional<Authority> find(AuthorityId id) {
        return on(id, today());
    }

    @Override
    public Authority get(AuthorityId id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    @Override
    public Optional<Authority> on(AuthorityId id, LocalDate day) {
        return authorities.on(id, day);
    }

    @Override
    public List<Authority> all() {
        return authorities.allOn(today()).stream().sorted(WIDEST_FIRST).toList();
    }

    @Override
    public Jurisdiction jurisdiction(AuthorityId id) {
        return jurisdiction(id, today());
    }

    @Override
    public Jurisdiction jurisdiction(AuthorityId id, LocalDate day) {
        List<Authority> chain = authorities.chainOn(id, day);
        if (chain.isEmpty()) {
            throw unknown(id);
        }
        Authority itself = chain.getFirst();
        List<AuthorityId> superiors =
                chain.stream().skip(1).map(Authority::id).distinct().toList();
        return new Jurisdiction(id, superiors, itself.sectors(), itself.territories());
    }

    @Override
    public Optional<Unit> unit(UnitId id) {
        return units.on(id, today());
    }

    @Override
    public List<Unit> units(AuthorityId id) {
        return units.openOf(id, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }

    private static NoSuchElementException unknown(AuthorityId id) {
        return new NoSuchElementException("the register knows no authority " + id);
    }
}
