package cn.mingjing.bundle.making;

import cn.mingjing.bundle.BundleForm;

/** What somebody wants a bundle for, and who gets it. */
public record BundleAsked(BundleForm form, String purpose, String recipient) {}
