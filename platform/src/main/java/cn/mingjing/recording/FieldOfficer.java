package cn.mingjing.recording;

/**
 * An officer as the recording names him.
 *
 * @param person the id in the register of officers
 * @param credential number of the enforcement credential, as the device knew it; empty where it knew none
 */
public record FieldOfficer(String person, String name, String credential) {}
