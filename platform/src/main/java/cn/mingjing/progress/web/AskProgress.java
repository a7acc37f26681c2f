package cn.mingjing.progress.web;

import cn.mingjing.ui.Autocomplete;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is on a query slip. */
record AskProgress(
        @NotBlank @Size(max = 40) @Autocomplete("off") String number,
        @NotBlank @Size(max = 40) @Autocomplete("off") String code) {}
