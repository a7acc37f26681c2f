package cn.mingjing.originals.keeping;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.facts.ContentErased;
import cn.mingjing.facts.Examination;
import cn.mingjing.facts.Examined;
import cn.mingjing.facts.Fault;
import cn.mingjing.facts.Recorded;
import cn.mingjing.facts.Verifiable;
import cn.mingjing.originals.CitedOriginals;
import cn.mingjing.originals.Fixity;
import cn.mingjing.originals.Original;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.originals.Originals;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every original that a fact cites is kept, every kept one still has the bytes of its digests, and what was erased is gone. */
@Component
class OriginalsProof implements Verifiable {

    private static final int GROUP = 500;
    private static final long MEGABYTE = 1_000_000;

    private final Originals originals;
    private final OriginalsRegister register;
    private final ErasedOriginals erasing;

    OriginalsProof(Originals originals, OriginalsRegister register, ErasedOriginals erasing) {
        this.originals = originals;
        this.register = register;
        this.erasing = erasing;
    }

    @Override
    public Examination examination() {
        return new Walk();
    }

    private record Cited(OriginalRef ref, String fact) {}

    private final class Walk implements Examination {

        private final Map<String, Cited> toLookUp = new LinkedHashMap<>();
        private final Set<String> erased = new TreeSet<>();
        private @Nullable Fault fault;
        private long count;
        private long bytes;

        @Override
        public void on(Recorded<?> recorded) {
            if (fault != null) {
                return;
            }
            CitedOriginals.in(
                    recorded.fact(),
                    ref -> toLookUp.putIfAbsent(
                            ref.sha256(), new Cited(ref, recorded.id().toString())));
            if (recorded.fact() instanceof ContentErased erasure) {
                erased.addAll(erasure.originals());
            }
            if (toLookUp.size() >= GROUP) {
                lookUp();
            }
        }

        private void lookUp() {
            var sizes = register.sizes(toLookUp.keySet());
            toLookUp.values().stream()
                    .filter(cited -> !Long.valueOf(cited.ref().size())
                            .equals(sizes.get(cited.ref().sha256())))
                    .findFirst()
                    .ifPresent(cited -> fault = new Fault(
                            "original-unknown",
                            cited.ref().sha256(),
                            text(
                                    "originals.verify.unknown",
                                    cited.fact(),
                                    cited.ref().sha256(),
                                    cited.ref().name())));
            toLookUp.clear();
        }

        @Override
        public Examined result(Progress progress) {
            lookUp();
            var subject = text("originals.verify.subject");
            if (fault == null) {
                erasing.stillKept(erased).stream()
                        .findFirst()
                        .ifPresent(sha256 -> fault =
                                new Fault("original-not-erased", sha256, text("originals.verify.not-erased", sha256)));
            }
            if (fault == null) {
                originals.forEach(original -> check(original, progress));
            }
            return new Examined(
                    subject,
                    count,
                    text("originals.verify.counted", count, bytes / MEGABYTE),
                    Optional.ofNullable(fault));
        }

        private void check(Original original, Progress progress) {
            if (fault != null) {
                return;
            }
            var ref = original.ref();
            var fixity = originals.check(ref.sha256());
            if (fixity != Fixity.HOLDS) {
                var kind = fixity.name().toLowerCase(Locale.ROOT);
                fault = new Fault(
                        "original-" + kind, ref.sha256(), text("originals.verify." + kind, ref.sha256(), ref.name()));
                return;
            }
            count++;
            bytes += ref.size();
            progress.at(text("originals.verify.subject"), count);
        }
    }
}
