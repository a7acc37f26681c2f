package cn.mingjing.law;

/** How officers show who they are (duty D-20), least demanding first. */
public enum CredentialDisplay {
    /** 佩戴或者出示 */
    WORN_OR_SHOWN,
    /** 主动出示 */
    SHOWN,
    /** 主动出示，鼓励佩戴 */
    SHOWN_WEARING_ENCOURAGED,
    /** 主动出示，按规定着装和佩戴标识 */
    SHOWN_WITH_UNIFORM,
    /** 佩戴并主动出示 */
    WORN_AND_SHOWN
}
