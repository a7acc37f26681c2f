package cn.mingjing.casework;

import cn.mingjing.ui.Pair;
import java.util.List;
import java.util.Optional;

/** What another module tells beside a case and beside the forms of its acts. */
public interface CaseAside {

    /** One panel. */
    record Aside(String heading, List<Pair> pairs) {

        public Aside {
            pairs = List.copyOf(pairs);
        }
    }

    /** Empty where there is nothing to tell. */
    Optional<Aside> of(CaseFile file);
}
