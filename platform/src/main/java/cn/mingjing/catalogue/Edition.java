package cn.mingjing.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One released edition of a list.
 *
 * @param number counts from 1
 * @param until the last day on which it holds; empty while no other has taken its place
 */
public record Edition(
        ListId list, int number, LocalDate from, Optional<LocalDate> until, LocalDate releasedOn, int items) {

    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && until.filter(last -> last.isBefore(day)).isEmpty();
    }
}
