package cn.mingjing.settings.acts;

/** The head of the authority approves what was handed in (批准内部设置). */
public record ApproveSettings(boolean readInFull) implements SettingsAct {}
