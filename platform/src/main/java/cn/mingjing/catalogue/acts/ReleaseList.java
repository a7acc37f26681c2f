package cn.mingjing.catalogue.acts;

/** Makes the list public on every channel (公布清单). */
public record ReleaseList() implements ListAct {}
