package cn.mingjing.disclosure.acts;

/** What a person does with a notice. */
public sealed interface NoticeAct
        permits DraftNotice,
                ReturnNotice,
                ReleaseNotice,
                ReportError,
                EndPublicity,
                ReportOverturning,
                WithdrawNotice {}
