package cn.mingjing.identity.web;

import cn.mingjing.ui.Autocomplete;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is typed to put a second factor in force. */
record ConfirmSecondFactor(
        @NotBlank @Size(max = 10) @Autocomplete("one-time-code")
        String code) {}
