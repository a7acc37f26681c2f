package cn.mingjing.duty.register;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.duty.Closure;
import cn.mingjing.duty.Duty;
import cn.mingjing.duty.DutyRebuild;
import cn.mingjing.duty.DutySource;
import cn.mingjing.duty.Exclusion;
import cn.mingjing.duty.Extension;
import cn.mingjing.facts.Examination;
import cn.mingjing.facts.Examined;
import cn.mingjing.facts.FactReader;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.Fault;
import cn.mingjing.facts.Recorded;
import cn.mingjing.facts.Verifiable;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Derives the register in memory and walks both in the order of their keys. */
@Component
class RebuiltDuties implements DutyRebuild, Verifiable {

    private final List<DutySource> sources;
    private final DutyCourse course;
    private final FactReader reader;
    private final FactStore store;
    private final JdbcClient jdbc;
    private final DutyTable table;
    private final Lengthenings lengthenings;

    RebuiltDuties(
            ObjectProvider<DutySource> sources,
            DutyCourse course,
            FactReader reader,
            FactStore store,
            JdbcClient jdbc,
            DutyTable table,
            Lengthenings lengthenings) {
        this.sources = sources.orderedStream().toList();
        this.course = course;
        this.reader = reader;
        this.store = store;
        this.jdbc = jdbc;
        this.table = table;
        this.lengthenings = lengthenings;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Difference> verify() {
        return Optional.ofNullable(new Comparison(derived(), stored(), this::erased).next())
                .map(found -> new Difference(found.key(), found.kind()));
    }

    @Override
    public Examination examination() {
        var memory = new DutyMemory();
        var registrar = new Registrar(sources, course, memory);
        return new Examination() {
            @Override
            public void on(Recorded<?> recorded) {
                registrar.enter(recorded, new ReadWhenAsked(store, recorded));
            }

            @Override
            public Examined result(Progress progress) {
                return examined(memory);
            }
        };
    }

    private Examined examined(DutyMemory memory) {
        var subject = text("duty.verify.subject");
        int count = memory.inOrder().size();
        var found = new Comparison(memory.inOrder().iterator(), stored(), this::erased).next();
        if (found == null) {
            return Examined.holds(subject, count, text("duty.verify.counted", count));
        }
        var sentence = text("duty.verify." + found.kind().name().toLowerCase(Locale.ROOT), found.key());
        var fault = new Fault("duty-" + found.kind().name().toLowerCase(Locale.ROOT), found.key(), sentence);
        return Examined.broken(subject, count, "duty.duty", fault);
    }

    /** Locks out every act before it reads, so that no fact is missed between reading and writing. */
    @Override
    @Transactional
    public int rebuild() {
        jdbc.sql("LOCK TABLE duty.duty IN EXCLUSIVE MODE").update();
        Comparison comparison = new Comparison(derived(), stored(), this::erased);
        int corrected = 0;
        for (Comparison.Found found = comparison.next(); found != null; found = comparison.next()) {
            table.remove(found.key());
            found.derived().ifPresent(table::add);
            corrected++;
        }
        return corrected;
    }

    private Iterator<Duty> derived() {
        DutyMemory memory = new DutyMemory();
        Registrar registrar = new Registrar(sources, course, memory);
        reader.forEach(recorded -> registrar.enter(recorded, new ReadWhenAsked(store, recorded)));
        return memory.inOrder().iterator();
    }

    private Iterator<DutyRow> stored() {
        return new StoredRows(jdbc, lengthenings);
    }

    /** Whether a fact the duty came from can no longer be read, so that it cannot be derived again. */
    private boolean erased(Duty duty) {
        return Stream.of(
                        Stream.of(duty.aroseBy()),
                        duty.exclusions().stream().map(Exclusion::by),
                        duty.extensions().stream().map(Extension::by),
                        duty.closure().stream().map(Closure::by))
                .flatMap(Function.identity())
                .anyMatch(reader::isErased);
    }
}
