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

    private record On<T>(T id, LocalDate day) {}

    private final Remembered<On<AuthorityId>, Optional<Authority>> authorities;
    private final Remembered<LocalDate, List<Authority>> all;
    private final Remembered<On<AuthorityId>, List<Authority>> chains;
    private final Remembered<On<UnitId>, Optional<Unit>> units;
    private final UnitTable unitTable;
    private final Clock clock;

    StoredAuthorities(AuthorityTable authorities, UnitTable units, RegisterChanges changes, Clock clock) {
        this.authorities = new Remembered<>(changes, asked -> authorities.on(asked.id(), asked.day()));
        this.all = new Remembered<>(
                changes,
                day -> authorities.allOn(day).stream().sorted(WIDEST_FIRST).toList());
        this.chains = new Remembered<>(changes, asked -> authorities.chainOn(asked.id(), asked.day()));
        this.units = new Remembered<>(changes, asked -> units.on(asked.id(), asked.day()));
        this.unitTable = units;
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
        return authorities.get(new On<>(id, day));
    }

    @Override
    public List<Authority> all() {
        return all.get(today());
    }

    @Override
    public Jurisdiction jurisdiction(AuthorityId id) {
        return jurisdiction(id, today());
    }

    @Override
    public Jurisdiction jurisdiction(AuthorityId id, LocalDate day) {
        List<Authority> chain = chains.get(new On<>(id, day));
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
        return units.get(new On<>(id, today()));
    }

    @Override
    public List<Unit> units(AuthorityId id) {
        return unitTable.openOf(id, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }

    private static NoSuchElementException unknown(AuthorityId id) {
        return new NoSuchElementException("the register knows no authority " + id);
    }
}
