package cn.mingjing.identity.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the system administrator says to open an account. */
record OpenAccount(
        @NotBlank @Size(max = 40) String name, @NotBlank String signInName) {}
