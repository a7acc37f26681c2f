package cn.mingjing.casework.handling;

import cn.mingjing.calendar.Whose;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseId;
import cn.mingjing.casework.Defence.PenaltyNoticeServed;
import cn.mingjing.duty.Basis;
import cn.mingjing.duty.DutyChange;
import cn.mingjing.duty.DutyChange.Arises;
import cn.mingjing.duty.DutyChange.Discharged;
import cn.mingjing.duty.DutyKey;
import cn.mingjing.duty.Length;
import cn.mingjing.duty.Matter;
import cn.mingjing.duty.Owner;
import cn.mingjing.duty.StreamSoFar;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.Recorded;
import cn.mingjing.facts.StreamId;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Parameter;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Post;
import cn.mingjing.law.Term;
import java.time.LocalDate;
import java.util.List;

/** What one fact of one case changes in what is owed: the words in which {@link CaseDuties} is written. */
record Owed(Recorded<?> recorded, StreamSoFar stream) {

    StreamId about() {
        return recorded.id().stream();
    }

    CaseFile file() {
        return new CaseFile(CaseId.of(about()), stream.facts());
    }

    Matter matter(String title, String action) {
        return new Matter(title, file().source().title(), action, "/desk/cases/" + about().id());
    }

    Owner owner(Post post) {
        return Owner.of(file().authority().orElseThrow(), post);
    }

    static Basis basis(String article, String summary) {
        return new Basis(List.of(new Clause("行政处罚法", article)), summary);
    }

    /** Opens a duty of the authority with the term that the documents give, counted from a day. */
    DutyChange arises(String kind, String title, Post post, Parameter<Term> term, String article, LocalDate from) {
        return new Arises(
                DutyKey.of(kind, about()),
                matter(title, "去办理"),
                owner(post),
                Whose.AUTHORITY,
                from,
                new Length.Provided(term, ActKind.PENALTY, basis(article, "应当及时办理，文件没有规定具体天数。")));
    }

    /** Opens a duty of the authority for which the law says no number of days. */
    DutyChange promptly(String kind, String title, String article, int occasion) {
        return new Arises(
                new DutyKey(kind, about(), occasion),
                matter(title, "去办理"),
                owner(Post.OFFICER),
                Whose.AUTHORITY,
                recorded.recordedAt(),
                new Length.Promptly(basis(article, "应当及时办理。")));
    }

    DutyChange done(String kind) {
        return new Discharged(DutyKey.of(kind, about()), recorded.occurredAt());
    }

    DutyChange done(String kind, int occasion) {
        return new Discharged(new DutyKey(kind, about(), occasion), recorded.occurredAt());
    }

    /** Opens a term of the party, up to the day that the notice served names. */
    DutyChange awaits(String kind, String title, PenaltyNoticeServed served, int occasion) {
        return new Arises(
                new DutyKey(kind, about(), occasion),
                matter(title, "查看案件"),
                owner(Post.OFFICER),
                Whose.PARTY,
                served.servedOn(),
                new Length.Until(served.answerBy(), basis("第六十二条", "期限届满前不得作出处罚决定，当事人明确放弃的除外。")));
    }

    /** Ends the duty that the latest fact of a type gave rise to. */
    List<DutyChange> lastOf(Class<? extends Fact> type, String kind) {
        return file().last(type).map(entry -> done(kind, entry.number())).stream()
                .map(DutyChange.class::cast)
                .toList();
    }

    /** Nothing is left to be done but to close the case. */
    DutyChange closing(LocalDate from) {
        return arises("close-case", "结案", Post.OFFICER, Parameters.CLOSE_CASE, "第四十七条", from);
    }
}
