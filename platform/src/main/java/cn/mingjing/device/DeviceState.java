package cn.mingjing.device;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A device and how it stands.
 *
 * @param holding who has it; present exactly while it is issued
 * @param nextCare when it is to be looked after next, if that was set
 * @param aboard whether recordings are known to be on it that have not left it (duty R-10)
 */
public record DeviceState(
        Device device,
        DeviceStanding standing,
        Optional<Holding> holding,
        Optional<LocalDate> nextCare,
        boolean aboard) {

    public DeviceState {
        if (holding.isPresent() != (standing == DeviceStanding.ISSUED)) {
            throw new IllegalArgumentException("somebody has what is issued, and nothing else: " + device.id());
        }
    }

    /** A device that was just entered. */
    public static DeviceState entered(Device device) {
        return new DeviceState(device, DeviceStanding.IN_STOCK, Optional.empty(), Optional.empty(), false);
    }

    public DeviceState with(Device changed) {
        return new DeviceState(changed, standing, holding, nextCare, aboard);
    }

    public DeviceState with(DeviceStanding other) {
        return new DeviceState(device, other, Optional.empty(), nextCare, aboard);
    }

    public DeviceState heldBy(Holding holder) {
        return new DeviceState(device, DeviceStanding.ISSUED, Optional.of(holder), nextCare, aboard);
    }

    public DeviceState caredFor(Optional<LocalDate> next) {
        return new DeviceState(device, standing, holding, next, aboard);
    }

    public DeviceState aboard(boolean recordings) {
        return new DeviceState(device, standing, holding, nextCare, recordings);
    }

    public boolean isOverdue(LocalDate today) {
        return holding.filter(holder -> holder.isOverdue(today)).isPresent();
    }

    /** Whether its care is due and nobody has seen to it. */
    public boolean needsCare(LocalDate today) {
        return standing != DeviceStanding.SCRAPPED
                && nextCare.filter(day -> !day.isAfter(today)).isPresent();
    }

    /** Whether it still serves: neither scrapped nor past its service life. */
    public boolean serves(LocalDate today) {
        return standing != DeviceStanding.SCRAPPED && !device.isPastServiceLife(today);
    }

    /** Whether it is used although its service life is over. */
    public boolean isToBeReplaced(LocalDate today) {
        return standing != DeviceStanding.SCRAPPED && device.isPastServiceLife(today);
    }
}
