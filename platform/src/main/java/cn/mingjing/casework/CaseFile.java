package cn.mingjing.casework;

import cn.mingjing.casework.Incidental.ErasureProposed;
import cn.mingjing.casework.Incidental.OfficerRecused;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.Recorded;
import cn.mingjing.law.AuthorityId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A case as its facts tell it (案卷); immutable. Everything one may ask about a case is answered from the facts, nothing
 * is kept beside them.
 */
public record CaseFile(CaseId id, List<Recorded<?>> facts) {

    public CaseFile {
        facts = List.copyOf(facts);
    }

    /** How many facts the case has; the version an append expects. */
    public int version() {
        return facts.isEmpty() ? 0 : facts.getLast().id().number();
    }

    /** All facts of a type, oldest first. */
    public <F extends Fact> List<Entry<F>> all(Class<F> type) {
        return entries(type).toList();
    }

    /** The latest fact of a type. */
    public <F extends Fact> Optional<Entry<F>> last(Class<F> type) {
        return entries(type).reduce((earlier, later) -> later);
    }

    /** The latest fact of a type that came after another fact. */
    public <F extends Fact> Optional<Entry<F>> lastSince(int number, Class<F> type) {
        return last(type).filter(entry -> entry.number() > number);
    }

    private <F extends Fact> Stream<Entry<F>> entries(Class<F> type) {
        return facts.stream()
                .filter(recorded -> type.isInstance(recorded.fact()))
                .map(recorded -> new Entry<>(type.cast(recorded.fact()), recorded));
    }

    /** A fact with the record around it. */
    public record Entry<F extends Fact>(F fact, Recorded<?> recorded) {

        /** Its place in the case's stream. */
        public int number() {
            return recorded.id().number();
        }
    }

    public Optional<Stage> stage() {
        return last(StageEntered.class).map(entry -> entry.fact().stage());
    }

    /** The authority whose case it is. */
    public Optional<AuthorityId> authority() {
        return facts.stream().findFirst().map(first -> first.actor().authority());
    }

    public Filing.SourceRegistered source() {
        return last(Filing.SourceRegistered.class)
                .orElseThrow(() -> new IllegalStateException("a case begins with its source"))
                .fact();
    }

    public Party party() {
        return source().party();
    }

    public Optional<Filing.CaseFiled> filed() {
        return last(Filing.CaseFiled.class).map(Entry::fact);
    }

    /** The two officers who handle the case: those named at filing, or who took over from one who recused himself. */
    public Optional<OfficerPair> officers() {
        return last(OfficerRecused.class)
                .map(recusal -> recusal.fact().officers())
                .or(() -> filed().map(Filing.CaseFiled::officers));
    }

    /** Whether a person must keep out of the case (行政处罚法 第四十三条). */
    public boolean isRecused(String person) {
        return all(OfficerRecused.class).stream()
                .anyMatch(recusal -> recusal.fact().officer().value().equals(person));
    }

    /** The draft decision as it stands now, with the fact that set it. */
    public Optional<DraftDecision> draft() {
        return last(DraftSet.class).map(set -> set.fact().draft());
    }

    /** The grade of the public benchmark that the draft applies, as it was worded when the draft was set. */
    public Optional<CitedItem> benchmark() {
        return last(DraftSet.class).flatMap(set -> set.fact().benchmark());
    }

    public List<Entry<Investigation.EvidenceAdded>> evidence() {
        return all(Investigation.EvidenceAdded.class);
    }

    /** Everything the facts of the violation are proven by: evidence, and the records of interviews and scenes (第四十六条). */
    public List<Investigation> proof() {
        return facts().stream()
                .map(Recorded::fact)
                .filter(fact -> fact instanceof Investigation.EvidenceAdded
                        || fact instanceof Investigation.InterviewRecorded
                        || fact instanceof Investigation.SceneRecorded)
                .map(Investigation.class::cast)
                .toList();
    }

    /** The proposal that waits for approval, if any; of several the one made last, which has to be settled first. */
    public Optional<Entry<Proposal>> pendingProposal() {
        return entries(Proposal.class).filter(proposal -> !isSpent(proposal)).reduce((earlier, later) -> later);
    }

    private boolean isSpent(Entry<Proposal> proposal) {
        return all(Approval.Returned.class).stream().anyMatch(r -> r.fact().proposal() == proposal.number())
                || approvals(proposal).size() == proposal.fact().chain().size();
    }

    /** What the posts of the chain have agreed to so far. */
    public List<Entry<Approval.Approved>> approvals(Entry<Proposal> proposal) {
        return all(Approval.Approved.class).stream()
                .filter(approved -> approved.fact().proposal() == proposal.number())
                .toList();
    }

    /**
     * Everybody who handled the case (承办人员): the officers named to it and in its records, and whoever brought evidence or
     * the report. None of them may review or vote (行政处罚法 第五十八条; 市场监督管理行政处罚程序规定 第四十九条).
     */
    public Set<String> handlers() {
        var persons = new LinkedHashSet<String>();
        for (Recorded<?> recorded : facts) {
            switch (recorded.fact()) {
                case Filing.FilingProposed proposed ->
                    persons.addAll(proposed.officers().persons());
                case Filing.CaseFiled filed -> persons.addAll(filed.officers().persons());
                case Investigation.InterviewRecorded interview ->
                    persons.addAll(interview.officers().persons());
                case Investigation.SceneRecorded scene ->
                    persons.addAll(scene.officers().persons());
                case OfficerRecused recused ->
                    recused.successor().map(OfficerId::value).ifPresent(persons::add);
                case ErasureProposed erased -> persons.addAll(erased.handlers());
                case Investigation other -> persons.add(recorded.actor().person());
                default -> {}
            }
        }
        return persons;
    }
}
