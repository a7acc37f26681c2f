package cn.mingjing.catalogue.acts;

/** A second person has read the list and found nothing that may not be public (审核通过). */
public record PassList(boolean readInFull, boolean nothingSecret) implements ListAct {}
