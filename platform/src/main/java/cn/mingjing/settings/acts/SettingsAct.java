package cn.mingjing.settings.acts;

/** What a person does with an authority's own settings. */
public sealed interface SettingsAct permits SubmitSettings, ApproveSettings, ReturnSettings {}
