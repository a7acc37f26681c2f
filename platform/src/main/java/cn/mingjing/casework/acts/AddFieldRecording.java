package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.StepNumber;
import cn.mingjing.recording.FieldRecording;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Takes a recording made on the field page into the file (归入现场记录), duties. When, where and by whom it was made,
 * it says itself.
 *
 * @param note what is to be added to the note written on site; needed where there is none
 */
public record AddFieldRecording(
        @NotNull StepNumber step,
        @NotNull FieldRecording recording,
        @Lines(2) @Size(max = 1000) String note) implements CaseAct {}
