package cn.mingjing.casework.papers;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.Recorded;
import java.util.List;
import org.springframework.stereotype.Service;

/** Makes the documents that facts owe. */
@Service
public class Papers {

    /** The documents owed for what was just recorded, rendered and kept; as facts to be added to the case. */
    public List<Fact> owedFor(CaseFile file, List<Recorded<?>> recorded, Actor actor) {
        return List.of();
    }
}
