package cn.mingjing.device.acts;

/**
 * Its recordings were taken off the device (采集), duty R-10. Not a form: the collecting says so when it is done.
 *
 * @param collecting names the collecting, which has its receipt
 * @param files how many recordings are kept now, those of earlier collectings that were still on the device included
 * @param missed how many files were not taken off that may be recordings, because they could not be read
 */
public record CollectRecordings(String collecting, int files, int missed) implements DeviceAct {}
