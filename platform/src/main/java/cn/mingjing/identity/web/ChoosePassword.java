package cn.mingjing.identity.web;

import cn.mingjing.ui.Autocomplete;
import cn.mingjing.ui.Secret;

/** What is typed to choose a new password. */
record ChoosePassword(
        @Autocomplete("current-password") Secret present,
        @Autocomplete("new-password") Secret wanted,
        @Autocomplete("new-password") Secret again) {}
