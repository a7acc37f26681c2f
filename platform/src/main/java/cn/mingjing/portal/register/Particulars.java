package cn.mingjing.portal.register;

import cn.mingjing.law.Clause;
import cn.mingjing.law.OfficerField;
import java.util.List;

/**
 * Which particulars of its officers an authority publishes (duty D-14).
 *
 * @param fields in the order in which its document names them
 * @param clauses what says so; empty where no document of the authority lists them
 */
public record Particulars(List<OfficerField> fields, List<Clause> clauses) {

    /** Name, post, credential number and area. */
    static final Particulars ALL = new Particulars(List.of(OfficerField.values()), List.of());

    public Particulars {
        fields = List.copyOf(fields);
        clauses = List.copyOf(clauses);
    }

    public boolean has(OfficerField field) {
        return fields.contains(field);
    }
}
