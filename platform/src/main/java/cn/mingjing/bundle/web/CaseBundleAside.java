package cn.mingjing.bundle.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.bundle.CaseBundleMade;
import cn.mingjing.casework.CaseAside;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.ui.Pair;
import java.util.List;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from the case to its bundles; nothing of it is a step of the case. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class CaseBundleAside implements CaseAside {

    @Override
    public Optional<Aside> of(CaseFile file) {
        int made = file.all(CaseBundleMade.class).size();
        return Optional.of(new Aside(
                text("bundle.title"),
                List.of(new Pair(text("bundle.aside"), text("bundle.aside.open"))
                        .link(CaseBundlePages.address(file.id()))
                        .note(made == 0 ? "" : text("bundle.aside.made", made)))));
    }
}
