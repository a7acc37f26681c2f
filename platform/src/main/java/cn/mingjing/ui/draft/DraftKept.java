package cn.mingjing.ui.draft;

/** The line that says whether what is being typed is kept. */
public record DraftKept(String words) {}
