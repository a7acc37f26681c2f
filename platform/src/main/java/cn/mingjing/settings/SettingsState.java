package cn.mingjing.settings;

/** How far an authority's own settings have come. */
public enum SettingsState {
    /** 尚未设定 */
    NONE,
    /** 待批准 */
    SUBMITTED,
    /** 已批准 */
    APPROVED
}
