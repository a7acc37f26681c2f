package cn.mingjing.recording.field;

import cn.mingjing.recording.FieldOfficer;
import cn.mingjing.recording.FieldWork.Asked;
import cn.mingjing.recording.FieldWork.AtHand;
import java.time.Instant;
import java.util.List;

/**
 * What a device takes along into the field, as JSON; it keeps this for as long as there is no network.
 *
 * @param token proves that what the device sends comes from our own page; good for this session only
 * @param now by the server's clock, against which the device measures its own
 * @param unit in whose name recordings are made
 * @param me who is signed in
 * @param colleagues who else may act for the unit today
 * @param statement where it stands that a recording begins with a spoken statement and ends with a note; empty where nothing asks
 */
record FieldDay(
        String token,
        Instant now,
        String unit,
        FieldOfficer me,
        List<FieldOfficer> colleagues,
        List<AtHand> cases,
        List<Asked> asked,
        String statement) {}
