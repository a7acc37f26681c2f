package cn.mingjing.identity.web;

import cn.mingjing.ui.Autocomplete;
import cn.mingjing.ui.Secret;

/** What is typed to begin with a second factor. */
record BeginSecondFactor(@Autocomplete("current-password") Secret present) {}
