package cn.mingjing.casework.procedure;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.casework.DocumentIssued;
import cn.mingjing.casework.Incidental.ErasureProposed;
import cn.mingjing.casework.Investigation.EvidenceAdded;
import cn.mingjing.casework.Investigation.InterviewRecorded;
import cn.mingjing.casework.Investigation.SceneRecorded;
import cn.mingjing.casework.Proposal;
import cn.mingjing.casework.RecordNumber;
import cn.mingjing.casework.Situation;
import cn.mingjing.casework.acts.ProposeErasure;
import cn.mingjing.facts.ContentErased;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.FactId;
import cn.mingjing.facts.Recorded;
import cn.mingjing.law.ApprovedAct;
import cn.mingjing.law.China;
import cn.mingjing.originals.CitedOriginals;
import cn.mingjing.ui.Shown;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which records can be erased, and what the proposal and its approval leave on record. */
final class ErasureRecords {

    private ErasureRecords() {}

    /** What was brought in to establish the facts; without the rest a case could no longer be told. */
    static List<Recorded<?>> erasable(CaseFile file) {
        return file.facts().stream()
                .filter(recorded -> recorded.fact() instanceof InterviewRecorded
                        || recorded.fact() instanceof SceneRecorded
                        || recorded.fact() instanceof EvidenceAdded)
                .toList();
    }

    private static List<Recorded<?>> chosen(CaseFile file, Set<RecordNumber> records) {
        return erasable(file).stream()
                .filter(recorded ->
                        records.contains(new RecordNumber(recorded.id().number())))
                .toList();
    }

    static Fact proposed(Situation<ProposeErasure> situation) {
        ProposeErasure act = situation.act();
        List<Recorded<?>> chosen = chosen(situation.file(), act.records());
        return new ErasureProposed(
                Set.copyOf(act.records()),
                chosen.stream().map(ErasureRecords::inWords).toList(),
                act.ground(),
                act.reason(),
                handlers(chosen),
                Chains.of(ApprovedAct.ERASE_CONTENT, situation.law()));
    }

    private static String inWords(Recorded<?> recorded) {
        var day = LocalDate.ofInstant(recorded.recordedAt(), China.ZONE);
        return text("fact." + recorded.fact().getClass().getSimpleName()) + "（" + Shown.day(day) + "登记）";
    }

    private static Set<String> handlers(List<Recorded<?>> chosen) {
        var persons = new LinkedHashSet<String>();
        for (Recorded<?> recorded : chosen) {
            switch (recorded.fact()) {
                case InterviewRecorded interview ->
                    persons.addAll(interview.officers().persons());
                case SceneRecorded scene -> persons.addAll(scene.officers().persons());
                default -> persons.add(recorded.actor().person());
            }
        }
        return persons;
    }

    /** The records and the documents made of them go, and with them the bytes that nothing else of the file cites. */
    static ContentErased erased(Situation<?> situation, Entry<Proposal> pending, ErasureProposed proposed) {
        CaseFile file = situation.file();
        Set<Integer> going = new TreeSet<>();
        proposed.records().forEach(record -> going.add(record.value()));
        file.all(DocumentIssued.class).stream()
                .filter(issued -> going.contains(issued.fact().forFact()))
                .map(Entry::number)
                .toList()
                .forEach(going::add);
        var proposer = pending.recorded().actor();
        return new ContentErased(
                going.stream()
                        .map(number -> new FactId(file.id().stream(), number))
                        .toList(),
                originals(file, going),
                proposed.named(),
                proposed.reason(),
                List.of(proposed.ground().citation()),
                proposer.person(),
                proposer.name(),
                proposer.post().name());
    }

    private static List<String> originals(CaseFile file, Set<Integer> going) {
        Set<String> cited = new TreeSet<>();
        Set<String> citedElsewhere = new TreeSet<>();
        for (Recorded<?> recorded : file.facts()) {
            Set<String> where = going.contains(recorded.id().number()) ? cited : citedElsewhere;
            CitedOriginals.in(recorded.fact(), original -> where.add(original.sha256()));
        }
        cited.removeAll(citedElsewhere);
        return List.copyOf(cited);
    }
}
