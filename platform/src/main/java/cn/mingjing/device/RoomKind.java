package cn.mingjing.device;

/** What a room is for (P 四(三)3 names 询问室 and 听证室; 执法办案场所 is recorded throughout). */
public enum RoomKind implements Equipment {
    /** 询问室 */
    INTERVIEW_ROOM,
    /** 办案区 */
    CASE_AREA,
    /** 听证室 */
    HEARING_ROOM
}
