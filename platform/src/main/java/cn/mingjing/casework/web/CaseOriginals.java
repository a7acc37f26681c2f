package cn.mingjing.casework.web;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.facts.Fact;
import cn.mingjing.originals.OriginalRef;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** Which originals belong to a case: those that a fact of it points to, wherever in the fact. */
final class CaseOriginals {

    private CaseOriginals() {}

    static Optional<OriginalRef> find(CaseFile file, String sha256) {
        return file.facts().stream()
                .flatMap(recorded -> of(recorded.fact()))
                .filter(ref -> ref.sha256().equals(sha256))
                .findFirst();
    }

    /** The originals a fact points to. */
    static Stream<OriginalRef> of(Fact fact) {
        return in(fact);
    }

    private static Stream<OriginalRef> in(Object value) {
        return switch (value) {
            case OriginalRef ref -> Stream.of(ref);
            case Optional<?> maybe -> maybe.stream().flatMap(CaseOriginals::in);
            case Collection<?> several -> several.stream().flatMap(CaseOriginals::in);
            case Record parts ->
                Stream.of(parts.getClass().getRecordComponents()).flatMap(part -> in(part(parts, part)));
            default -> Stream.empty();
        };
    }

    private static Object part(Record whole, RecordComponent part) {
        try {
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("facts are public records", e);
        }
    }
}
