package cn.mingjing.device.acts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** It is repaired and in stock again (修复). */
public record EndRepair(@NotBlank @Size(max = 500) String remark) implements DeviceAct {}
