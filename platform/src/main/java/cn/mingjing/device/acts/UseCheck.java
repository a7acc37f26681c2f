package cn.mingjing.device.acts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The check before use.
 *
 * @param battery 电量
 * @param memory 存储空间
 * @param dateAndTime 日期时间, held against the system's clock
 * @param pictureAndSound 画面和声音
 */
public record UseCheck(CheckPoint battery, CheckPoint memory, CheckPoint dateAndTime, CheckPoint pictureAndSound) {

    public static UseCheck inOrder() {
        return new UseCheck(CheckPoint.inOrder(), CheckPoint.inOrder(), CheckPoint.inOrder(), CheckPoint.inOrder());
    }

    /** By the names of the components, in their order. */
    public Map<String, CheckPoint> points() {
        Map<String, CheckPoint> points = new LinkedHashMap<>();
        points.put("battery", battery);
        points.put("memory", memory);
        points.put("dateAndTime", dateAndTime);
        points.put("pictureAndSound", pictureAndSound);
        return points;
    }

    /** The names of what was not in order. */
    public List<String> failed() {
        return points().entrySet().stream()
                .filter(point -> point.getValue().tick() == CheckPoint.Tick.NOT_IN_ORDER)
                .map(Map.Entry::getKey)
                .toList();
    }
}
