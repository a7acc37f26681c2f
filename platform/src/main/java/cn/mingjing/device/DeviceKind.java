package cn.mingjing.device;

/** What a device is; the documents name 照相机、录音机、摄像机、执法记录仪、视频监控 (P 四(一), M 二(二)2, L 三(二)2). */
public enum DeviceKind implements Equipment {
    /** 执法记录仪 */
    RECORDER,
    /** 采集站：记录仪还回后导出数据、充电 */
    STATION,
    /** 照相机、摄像机 */
    CAMERA,
    /** 录音机、录音笔 */
    SOUND_RECORDER,
    /** 移动执法终端 */
    PHONE,
    /** 无人机 */
    DRONE,
    /** 其他 */
    OTHER_DEVICE;

    /** Whether it keeps recordings on itself until they are taken off; a terminal sends them. */
    public boolean keepsRecordings() {
        return switch (this) {
            case RECORDER, CAMERA, SOUND_RECORDER, DRONE -> true;
            case STATION, PHONE, OTHER_DEVICE -> false;
        };
    }

    /** Whether it is handed out; a station stays where it is. */
    public boolean isHandedOut() {
        return this != STATION;
    }
}
