package cn.mingjing.authority.registers;

import static cn.mingjing.ui.Text.text;

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
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The registers of authorities and units, read as of some day. */
@Component
class StoredAuthorities implements Authorities {

    private static final Comparator<Authority> WIDEST_FIRST = Comparator.comparing(Authority::level)
            .thenComparing(Authority::divisionCode)
            .thenComparing(authority -> authority.id().value());

    /** More than ever happened to one body; the rules of entry leave no circle. */
    private static final int MOST_SUCCESSIONS = 50;

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
    public AuthorityId carrying(AuthorityId id, LocalDate day) {
        AuthorityId carrying = id;
        for (int followed = 0; followed < MOST_SUCCESSIONS; followed++) {
            AuthorityId asked = carrying;
            var successor = on(asked, day).orElseThrow(() -> unknown(asked)).successorOn(day);
            if (successor.isEmpty()) {
                return carrying;
            }
            carrying = successor.get();
        }
        throw new IllegalStateException("successions lead in a circle from " + id);
    }

    @Override
    public Authority inWhoseName(AuthorityId id, LocalDate day) {
        AuthorityId carrying = carrying(id, day);
        Authority body = on(carrying, day).orElseThrow(() -> unknown(carrying));
        return body.entrustment().flatMap(deed -> on(deed.by(), day)).orElse(body);
    }

    @Override
    public String nameThen(AuthorityId id, LocalDate day) {
        Authority now = get(id);
        String then = on(id, day).orElse(now).name();
        AuthorityId carrying = carrying(id, today());
        if (!carrying.equals(id)) {
            return text("authority.name.succeeded", then, get(carrying).name());
        }
        return then.equals(now.name()) ? then : text("authority.name.then", then, now.name());
    }

    @Override
    public Set<AuthorityId> succeeded(AuthorityId id) {
        return all().stream()
                .map(Authority::id)
                .filter(other -> !other.equals(id) && carrying(other, today()).equals(id))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<AuthorityId> system(AuthorityId id) {
        AuthorityId top = topmost(id);
        return all().stream()
                .map(Authority::id)
                .filter(each -> topmost(each).equals(top))
                .collect(Collectors.toUnmodifiableSet());
    }

    private AuthorityId topmost(AuthorityId id) {
        if (find(id).isEmpty()) {
            return id;
        }
        return chains.get(new On<>(carrying(id, today()), today())).getLast().id();
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
