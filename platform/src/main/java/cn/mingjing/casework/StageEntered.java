package cn.mingjing.casework;

import cn.mingjing.facts.Fact;

/** The case came to a stage; the stage of a case is the last one it entered, whatever table drives it today. */
public record StageEntered(Stage stage) implements Fact {}
