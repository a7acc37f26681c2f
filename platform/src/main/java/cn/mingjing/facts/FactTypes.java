package cn.mingjing.facts;

import java.util.List;

/**
 * The fact types one module adds to the record; each module declares one bean of it.
 *
 * @param types record classes, whose simple names are unique in the installation
 */
public record FactTypes(List<Class<? extends Fact>> types) {

    @SafeVarargs
    public static FactTypes of(Class<? extends Fact>... types) {
        return new FactTypes(List.of(types));
    }
}
