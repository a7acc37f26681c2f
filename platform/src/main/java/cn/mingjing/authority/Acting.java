package cn.mingjing.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Persons who act, or are about to, on a day: the situation that {@link OfficerRules} examine.
 *
 * @param persons their ids, as named in the act
 * @param entries what the register shows of them for that day; a person it does not know is missing
 * @param day the day of the act
 */
public record Acting(List<String> persons, List<Officer> entries, LocalDate day) {

    public Acting {
        persons = List.copyOf(persons);
        entries = List.copyOf(entries);
    }

    public static Acting on(LocalDate day, List<String> persons, Officers officers) {
        return new Acting(persons, officers.on(persons, day), day);
    }

    Optional<Officer> entry(String person) {
        return entries.stream()
                .filter(officer -> officer.person().equals(person))
                .findFirst();
    }
}
