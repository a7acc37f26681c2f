package cn.mingjing.identity.web;

import cn.mingjing.ui.Autocomplete;
import cn.mingjing.ui.Secret;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is typed to sign in. */
record Credentials(
        @NotBlank @Autocomplete("username") String account,
        @Autocomplete("current-password") Secret password,
        @Size(max = 10) @Autocomplete("one-time-code") String code) {}
