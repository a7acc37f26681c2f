package cn.mingjing.device.acts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** It is out of use until it is repaired (送修). */
public record SendToRepair(@NotBlank @Size(max = 500) String reason) implements DeviceAct {}
