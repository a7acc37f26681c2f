package cn.mingjing.device;

import cn.mingjing.authority.UnitId;
import cn.mingjing.law.AuthorityId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A device as its register shows it.
 *
 * @param number the number it bears in the authority (资产编号), one device each
 * @param model maker and model, such as {@code 某某 DSJ-A5}
 * @param serial the maker's number
 * @param standard what it conforms to, such as {@code GA/T 947}
 * @param storageGb how much it holds, in gigabytes; empty for what holds nothing
 * @param serviceYears how many years it is to be used, by the authority's own rules on its assets
 * @param unit the unit that holds it
 * @param connected whether it is connected to the unified supervision platform (N 二(二)2(2))
 */
public record Device(
        DeviceId id,
        AuthorityId authority,
        String number,
        DeviceKind kind,
        String model,
        String serial,
        Optional<String> standard,
        Optional<Integer> storageGb,
        LocalDate purchased,
        int serviceYears,
        UnitId unit,
        boolean connected) {

    public Device {
        if (serviceYears < 1) {
            throw new IllegalArgumentException("a device serves at least a year: " + serviceYears);
        }
    }

    /** The first day after its service life. */
    public LocalDate servedOut() {
        return purchased.plusYears(serviceYears);
    }

    public boolean isPastServiceLife(LocalDate today) {
        return !today.isBefore(servedOut());
    }
}
