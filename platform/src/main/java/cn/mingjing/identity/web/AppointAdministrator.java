package cn.mingjing.identity.web;

import cn.mingjing.ui.Autocomplete;
import cn.mingjing.ui.Secret;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the next of the first administrators types. */
record AppointAdministrator(
        @NotBlank String code,
        @NotBlank @Size(max = 40) String name,
        @NotBlank @Autocomplete("username") String account,
        @Autocomplete("new-password") Secret password,
        @Autocomplete("new-password") Secret again) {}
