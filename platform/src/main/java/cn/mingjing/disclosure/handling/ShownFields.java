package cn.mingjing.disclosure.handling;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.Deciding.DecisionMade;
import cn.mingjing.disclosure.treatment.Draft;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The recorded values of a decision's fields, by name. */
final class ShownFields {

    private ShownFields() {}

    /** The values of these fields, one a line. */
    static String text(CaseFile file, List<String> fields) {
        DecisionMade decision = Draft.decision(file).fact();
        return Stream.of(DecisionMade.class.getRecordComponents())
                .filter(component -> fields.contains(component.getName()))
                .map(component -> value(component, decision))
                .collect(Collectors.joining("\n"));
    }

    private static String value(RecordComponent component, DecisionMade decision) {
        try {
            return String.valueOf(component.getAccessor().invoke(decision));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
