package cn.mingjing.duty.register;

import cn.mingjing.duty.DutyChange;
import cn.mingjing.duty.DutyKey;
import cn.mingjing.duty.DutySource;
import cn.mingjing.duty.StreamSoFar;
import cn.mingjing.facts.Recorded;
import java.util.List;

/** Enters into a book what each fact does to the duties. */
final class Registrar {

    private final List<DutySource> sources;
    private final DutyCourse course;
    private final DutyBook book;

    Registrar(List<DutySource> sources, DutyCourse course, DutyBook book) {
        this.sources = List.copyOf(sources);
        this.course = course;
        this.book = book;
    }

    void enter(Recorded<?> recorded, StreamSoFar stream) {
        for (DutySource source : sources) {
            for (DutyChange change : source.after(recorded, stream)) {
                enter(change, recorded);
            }
        }
    }

    private void enter(DutyChange change, Recorded<?> recorded) {
        switch (change) {
            case DutyChange.Arises arises -> book.add(course.begin(arises, recorded));
            case DutyChange.AllLapsed all ->
                book.about(all.about()).forEach(key -> enter(key, new DutyChange.Lapsed(key, all.reason()), recorded));
            case DutyChange.Discharged(var key, var at) -> enter(key, change, recorded);
            case DutyChange.Extended(var key, var by, var reason) -> enter(key, change, recorded);
            case DutyChange.Excluded excluded -> enter(excluded.key(), change, recorded);
            case DutyChange.Reassigned(var key, var owner) -> enter(key, change, recorded);
            case DutyChange.Lapsed(var key, var reason) -> enter(key, change, recorded);
        }
    }

    private void enter(DutyKey key, DutyChange change, Recorded<?> recorded) {
        book.take(key).ifPresent(before -> {
            var after = course.proceed(before, change, recorded);
            if (!after.equals(before)) {
                book.replace(before, after);
            }
        });
    }
}
