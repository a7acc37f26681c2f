package cn.mingjing.recording;

/** A fact by which a case takes a field recording up; it waits for nobody from then on. */
public interface TakesFieldRecording {

    FieldRecordingId recording();
}
