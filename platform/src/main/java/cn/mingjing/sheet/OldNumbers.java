package cn.mingjing.sheet;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.identifier.OldNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds numbers of superseded kinds where a column by its label holds such numbers: a remark, never an error. */
public final class OldNumbers {

    private static final Pattern OF_A_CITIZEN = Pattern.compile("身份|公民|证件?编?号");
    private static final Pattern OF_AN_ENTERPRISE = Pattern.compile("代码|注册号|登记号|执照|证照|主体编号");

    private OldNumbers() {}

    /** What to say of a cell; empty where there is nothing to say. */
    public static Optional<String> remark(String label, String cell) {
        return in(label, cell).map(kind -> text("sheet.old." + kind));
    }

    /** The short word beside such a number where it is shown; empty where there is nothing to say. */
    public static Optional<String> flag(String label, String cell) {
        return in(label, cell).map(kind -> text("sheet.old.flag"));
    }

    private static Optional<OldNumber> in(String label, String cell) {
        return OldNumber.in(cell)
                .filter(kind -> (kind == OldNumber.CITIZEN_15 ? OF_A_CITIZEN : OF_AN_ENTERPRISE)
                        .matcher(label)
                        .find());
    }
}
