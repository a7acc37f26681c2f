package cn.mingjing.device.acts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * It was looked after (保养).
 *
 * @param next when it is to be looked after again
 */
public record CareForDevice(@NotBlank @Size(max = 500) String what, LocalDate day, Optional<LocalDate> next)
        implements DeviceAct {}
