package cn.mingjing.device.entry;

import cn.mingjing.authority.UnitId;
import cn.mingjing.device.Device;
import cn.mingjing.device.DeviceId;
import cn.mingjing.device.DeviceKind;
import cn.mingjing.law.AuthorityId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** The form on which a device is entered or changed; its labels are the columns of the list. */
public record EnterDevice(
        @NotBlank @Size(max = 40) String number,
        DeviceKind kind,
        @NotBlank @Size(max = 100) String model,
        @NotBlank @Size(max = 60) String serial,
        @Size(max = 60) String standard,
        Optional<Integer> storageGb,
        LocalDate purchased,
        @Min(1) @Max(50) int serviceYears,
        UnitId unit,
        boolean connected) {

    public static EnterDevice of(Device device) {
        return new EnterDevice(
                device.number(),
                device.kind(),
                device.model(),
                device.serial(),
                device.standard().orElse(""),
                device.storageGb(),
                device.purchased(),
                device.serviceYears(),
                device.unit(),
                device.connected());
    }

    public Device entry(DeviceId id, AuthorityId authority) {
        return new Device(
                id,
                authority,
                number,
                kind,
                model,
                serial,
                Optional.of(standard).filter(words -> !words.isBlank()),
                storageGb,
                purchased,
                serviceYears,
                unit,
                connected);
    }
}
