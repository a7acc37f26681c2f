package cn.mingjing.authority.registers;

import cn.mingjing.authority.Credential;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.authority.ReviewerShare;
import cn.mingjing.authority.Unit;
import cn.mingjing.authority.UnitId;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The register of officers, read as of some day. */
@Component
class StoredOfficers implements Officers {

    private record PersonOn(String person, LocalDate day) {}

    private final OfficerTable officers;
    private final Remembered<PersonOn, Optional<Officer>> persons;
    private final UnitTable units;
    private final Clock clock;

    StoredOfficers(OfficerTable officers, UnitTable units, RegisterChanges changes, Clock clock) {
        this.officers = officers;
        this.persons = new Remembered<>(changes, asked -> officers.on(asked.person(), asked.day()));
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Optional<Officer> find(String person) {
        return on(person, today());
    }

    @Override
    public Optional<Officer> on(String person, LocalDate day) {
        return persons.get(new PersonOn(person, day));
    }

    @Override
    public List<Officer> on(Collection<String> persons, LocalDate day) {
        return persons.stream()
                .map(person -> on(person, day))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Optional<Credential> credentialOn(String person, LocalDate day) {
        return on(person, day).flatMap(officer -> officer.credentialOn(day));
    }

    @Override
    public List<Officer> of(AuthorityId authority) {
        return officers.presentIn(authority, today());
    }

    @Override
    public ReviewerShare reviewerShare(AuthorityId authority) {
        LocalDate today = today();
        Set<UnitId> reviewing = units.openOf(authority, today).stream()
                .filter(unit -> unit.role() == Unit.Role.REVIEW)
                .map(Unit::id)
                .collect(Collectors.toSet());
        List<Officer> staff = of(authority);
        long reviewers = staff.stream()
                .filter(officer -> officer.standing() == Officer.Standing.STAFF)
                .filter(officer -> reviewing.contains(officer.unit()))
                .filter(officer -> officer.qualification().mayReviewPenalties())
                .count();
        long enforcing = staff.stream()
                .filter(officer -> officer.credentialOn(today).isPresent())
                .count();
        return new ReviewerShare((int) reviewers, (int) enforcing);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }
}
