package cn.mingjing.disclosure.acts;

/** Checks a draft and releases it (审核发布). */
public record ReleaseNotice(boolean readInFull, boolean noPersonalMatter) implements NoticeAct {}
