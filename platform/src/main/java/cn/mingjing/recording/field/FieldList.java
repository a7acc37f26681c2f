package cn.mingjing.recording.field;

import cn.mingjing.recording.FieldRecording;
import cn.mingjing.ui.Table;

/** The recordings that came from the field. */
public record FieldList(Table<FieldRecording> recordings) {}
