package cn.mingjing.recording.field;

import java.util.List;

/** What the field page shows to everybody alike. @param words what its scripts say */
public record FieldShell(List<Word> words) {

    /** @param name in the scripts, and in the bundle after {@code field.word.} */
    public record Word(String name, String text) {}
}
