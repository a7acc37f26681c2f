package cn.mingjing.bundle.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Makes a bundle of the case. @param purpose what for @param recipient who gets it */
record MakeBundle(
        @NotBlank @Size(max = 200) String purpose,
        @NotBlank @Size(max = 100) String recipient) {}
