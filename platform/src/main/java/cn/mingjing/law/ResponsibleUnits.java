package cn.mingjing.law;

import java.util.List;

/** The units a document makes responsible for a matter, as it names them, first the one in charge. */
public record ResponsibleUnits(List<String> units) {

    public ResponsibleUnits {
        units = List.copyOf(units);
    }
}
