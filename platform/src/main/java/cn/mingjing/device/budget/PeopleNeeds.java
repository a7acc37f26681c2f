package cn.mingjing.device.budget;

import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.authority.Trainings;
import cn.mingjing.authority.Unit;
import cn.mingjing.authority.UnitId;
import cn.mingjing.law.AuthorityId;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds whose credentials, exams and qualifications are to be provided for. */
@Component
class PeopleNeeds {

    private static final MonthDay YEARS_END = MonthDay.of(12, 31);

    private final Officers officers;
    private final Trainings trainings;

    PeopleNeeds(Officers officers, Trainings trainings) {
        this.officers = officers;
        this.trainings = trainings;
    }

    Map<PeopleNeed, List<Officer>> of(AuthorityId authority, Collection<Unit> units, LocalDate today) {
        List<Officer> staff = officers.of(authority).stream()
                .filter(officer -> officer.standing() == Officer.Standing.STAFF)
                .toList();
        LocalDate nextYearsEnd = YEARS_END.atYear(today.getYear() + 1);
        Set<UnitId> handling = in(units, Unit.Role.HANDLING);
        Set<UnitId> review = in(units, Unit.Role.REVIEW);
        Map<PeopleNeed, List<Officer>> needs = new EnumMap<>(PeopleNeed.class);
        needs.put(
                PeopleNeed.CREDENTIAL_MISSING,
                those(
                        staff,
                        officer -> handling.contains(officer.unit())
                                && officer.credentialOn(today).isEmpty()));
        needs.put(
                PeopleNeed.CREDENTIAL_ENDING,
                those(
                        staff,
                        officer -> officer.credentialOn(today)
                                .filter(held -> !held.validTo().isAfter(nextYearsEnd))
                                .isPresent()));
        needs.put(
                PeopleNeed.EXAM_MISSING,
                those(
                        staff,
                        officer ->
                                officer.credentialOn(today).isPresent() && !passed(officer.person(), today.getYear())));
        needs.put(
                PeopleNeed.QUALIFICATION_MISSING,
                those(
                        staff,
                        officer -> review.contains(officer.unit())
                                && !officer.qualification().mayReviewPenalties()));
        return needs;
    }

    private boolean passed(String person, int year) {
        return trainings.of(person).stream()
                .filter(entry -> entry.year() == year)
                .anyMatch(entry -> entry.exam().filter(exam -> exam.passed()).isPresent());
    }

    private static Set<UnitId> in(Collection<Unit> units, Unit.Role role) {
        return units.stream().filter(unit -> unit.role() == role).map(Unit::id).collect(Collectors.toSet());
    }

    private static List<Officer> those(List<Officer> staff, Predicate<Officer> who) {
        return staff.stream().filter(who).toList();
    }
}
