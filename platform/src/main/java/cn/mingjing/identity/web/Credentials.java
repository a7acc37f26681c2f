package cn.mingjing.identity.web;

import cn.mingjing.ui.Autocomplete;
import cn.mingjing.ui.Secret;

/** What is typed to sign in. */
record Credentials(
        @Autocomplete("username") String account,
        @Autocomplete("current-password") Secret password) {}
