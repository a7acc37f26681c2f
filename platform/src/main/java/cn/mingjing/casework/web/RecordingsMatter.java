package cn.mingjing.casework.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseMatter;
import cn.mingjing.facts.Actor;
import cn.mingjing.ui.Link;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leads from a case to its sound and picture, where it has any. */
@Component
class RecordingsMatter implements CaseMatter {

    @Override
    public Optional<Link> of(CaseFile file, Actor actor) {
        return Film.of(file).isEmpty()
                ? Optional.empty()
                : Optional.of(new Link(text("film.open"), "/desk/cases/" + file.id() + "/recordings"));
    }
}
