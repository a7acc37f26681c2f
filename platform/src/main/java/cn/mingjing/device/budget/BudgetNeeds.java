package cn.mingjing.device.budget;

import cn.mingjing.authority.Officer;
import cn.mingjing.device.DeviceState;
import cn.mingjing.law.Fen;
import java.util.List;
import java.util.Map;

/**
 * What an authority's budget needs, as its registers stand today.
 *
 * @param lines by unit, devices before rooms
 * @param unconnected the devices that are not connected to the supervision platform, where a document asks that they be
 */
public record BudgetNeeds(
        List<UnitRatio> ratios,
        List<NeedLine> lines,
        List<DeviceState> unconnected,
        Map<PeopleNeed, List<Officer>> people) {

    public BudgetNeeds {
        ratios = List.copyOf(ratios);
        lines = List.copyOf(lines);
        unconnected = List.copyOf(unconnected);
        people = Map.copyOf(people);
    }

    /** The sum of the estimates there are. */
    public Fen estimate() {
        return lines.stream().flatMap(line -> line.estimate().stream()).reduce(Fen.ZERO, Fen::plus);
    }

    /** The lines on which something is to be got and no price is entered: the sum leaves them out. */
    public long withoutPrice() {
        return lines.stream()
                .filter(line -> line.toGet() > 0 && line.price().isEmpty())
                .count();
    }
}
