package cn.mingjing.authority.registers;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.authority.Unit;
import cn.mingjing.authority.UnitId;
import cn.mingjing.identity.PersonId;
import cn.mingjing.identity.RegisteredStaff;
import cn.mingjing.law.AuthorityId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells {@code identity} who may need an account. */
@Component
class ActingStaff implements RegisteredStaff {

    private final Officers officers;
    private final Authorities authorities;

    ActingStaff(Officers officers, Authorities authorities) {
        this.officers = officers;
        this.authorities = authorities;
    }

    @Override
    public List<Person> of(AuthorityId authority) {
        Map<UnitId, String> units =
                authorities.units(authority).stream().collect(Collectors.toMap(Unit::id, Unit::name));
        return officers.of(authority).stream()
                .filter(officer -> officer.standing() == Officer.Standing.STAFF)
                .flatMap(officer -> person(officer, units.getOrDefault(officer.unit(), "")))
                .toList();
    }

    /** Whoever came in from elsewhere under an id of another kind can have no account. */
    private static Stream<Person> person(Officer officer, String unit) {
        try {
            return Stream.of(new Person(PersonId.parse(officer.person()), officer.name(), unit));
        } catch (IllegalArgumentException foreign) {
            return Stream.empty();
        }
    }
}
