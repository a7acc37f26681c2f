package cn.mingjing.casework.papers;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.DocumentIssued;
import cn.mingjing.casework.OwedPaper;
import cn.mingjing.casework.PaperSource;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.Recorded;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Makes the documents that facts owe. */
@Service
public class Papers {

    private static final Logger LOG = LoggerFactory.getLogger(Papers.class);

    private final List<PaperSource> sources;
    private final Issuing issuing;

    Papers(List<PaperSource> sources, Issuing issuing) {
        this.sources = sources;
        this.issuing = issuing;
    }

    /**
     * The documents owed for what was just recorded, rendered and kept; as facts to be added to the case. Where one cannot
     * be made, the exception ends the caller's transaction, and with it the act and the numbers taken.
     */
    public List<Fact> owedFor(CaseFile file, List<Recorded<?>> recorded, Actor actor) {
        List<Fact> issued = new ArrayList<>();
        for (Recorded<?> one : recorded) {
            for (PaperSource source : sources) {
                for (OwedPaper owed : source.owedFor(file, one)) {
                    issued.add(issue(file, one, owed, actor));
                }
            }
        }
        return issued;
    }

    private DocumentIssued issue(CaseFile file, Recorded<?> recorded, OwedPaper owed, Actor actor) {
        try {
            return issuing.issue(file, recorded, owed);
        } catch (RuntimeException e) {
            LOG.error(
                    "{} for fact {} by {} could not be made out, so nothing of the act is recorded: {}",
                    owed.form(),
                    recorded.id(),
                    actor.person(),
                    e.getMessage());
            throw e;
        }
    }
}
