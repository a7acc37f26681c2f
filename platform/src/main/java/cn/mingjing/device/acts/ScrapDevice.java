package cn.mingjing.device.acts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** It leaves use for good: scrapped or lost (报废、遗失). */
public record ScrapDevice(@NotBlank @Size(max = 500) String reason) implements DeviceAct {}
