package cn.mingjing.bundle.making;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.bundle.BundleForm;
import cn.mingjing.bundle.CaseBundleMade;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.ProvenStream;
import cn.mingjing.facts.ProvenStreams;
import cn.mingjing.facts.StreamChanged;
import cn.mingjing.facts.StreamId;
import cn.mingjing.identity.AccessLog;
import cn.mingjing.law.China;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Makes bundles: who may, what is in them, and that it is on record first. Those who may see the case in the authority that carries it
 * on make bundles without originals; with originals, only its leaders (duty R-11; docs/legal-notes.md).
 */
@Component
public class CaseBundleMaking {

    /** The stable name of the act in the access log. */
    public static final String ACT = "make-case-bundle";

    private static final Clause OWN_POWERS = new Clause("行政处罚法", "第十七条");
    private static final Clause GUIDANCE = new Clause("国办发〔2018〕118号", "");
    private static final Clause RECUSAL = new Clause("行政处罚法", "第四十三条");

    private static final Set<Post> LEADERS = EnumSet.of(Post.DEPUTY_CHIEF, Post.CHIEF);

    /** How long to wait for what was recorded a moment ago to be sealed. */
    private static final int MOST_STEPS = 100;

    private static final Duration STEP = Duration.ofMillis(100);

    /** The file grows while a bundle is made: each time somebody acts in it, it is read again. */
    private static final int ATTEMPTS = 10;

    private final ProvenStreams streams;
    private final FactStore store;
    private final CaseBundleContents contents;
    private final Authorities authorities;
    private final AccessLog accessLog;
    private final Clock clock;

    CaseBundleMaking(
            ProvenStreams streams,
            FactStore store,
            CaseBundleContents contents,
            Authorities authorities,
            AccessLog accessLog,
            Clock clock) {
        this.streams = streams;
        this.store = store;
        this.contents = contents;
        this.authorities = authorities;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** What the rules have against this actor making such a bundle; empty where nothing. */
    public List<Objection> against(CaseFile file, BundleForm form, Actor actor) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        var carrying = authorities.carrying(file.authority().orElseThrow(), today);
        if (!carrying.equals(actor.authority())) {
            return List.of(objection("bundle-of-own-case", OWN_POWERS));
        }
        if (file.isRecused(actor.person())) {
            return List.of(objection("bundle-not-by-the-recused", RECUSAL));
        }
        return form == BundleForm.ORIGINALS && !LEADERS.contains(actor.post())
                ? List.of(objection("originals-leave-with-leave", GUIDANCE))
                : List.of();
    }

    private static Objection objection(String rule, Clause clause) {
        return new Objection(
                rule, text("bundle.refused." + rule), List.of(clause), text("bundle.refused." + rule + ".remedy"));
    }

    /**
     * Puts a bundle together and its making on record; nothing has left the system yet. Call it without a transaction.
     *
     * @throws IllegalStateException when the rules are {@link #against} it
     */
    public CaseBundle make(CaseFile file, BundleAsked asked, Actor actor) {
        if (!against(file, asked.form(), actor).isEmpty()) {
            throw new IllegalStateException("ask first whether this bundle may be made");
        }
        StreamId stream = file.id().stream();
        for (int attempt = 1; ; attempt++) {
            ProvenStream proven = sealed(stream);
            CaseBundle bundle = contents.of(file, proven, asked, actor, clock.instant());
            var made = new CaseBundleMade(
                    asked.form(),
                    asked.purpose(),
                    asked.recipient(),
                    proven.facts().size(),
                    proven.head().size(),
                    proven.head().root().base64(),
                    bundle.originals().size());
            try {
                store.append(stream, proven.version(), List.of(made), actor, clock.instant());
            } catch (StreamChanged meanwhile) {
                if (attempt == ATTEMPTS) {
                    throw meanwhile;
                }
                continue;
            }
            look(stream, asked.form(), bundle, actor);
            return bundle;
        }
    }

    /** Whoever takes the originals along has looked at each of them. */
    private void look(StreamId stream, BundleForm form, CaseBundle bundle, Actor actor) {
        accessLog.looked(actor, stream, ACT + " " + form);
        if (form == BundleForm.ORIGINALS) {
            bundle.originals().forEach(original -> accessLog.looked(actor, stream, original.sha256()));
        }
    }

    /** The stream once nothing of it waits any more; what still waits after that is left out, and the bundle says so. */
    private ProvenStream sealed(StreamId stream) {
        ProvenStream proven = streams.of(stream);
        for (int step = 0; step < MOST_STEPS && proven.waiting() > 0; step++) {
            pause();
            proven = streams.of(stream);
        }
        return proven;
    }

    private static void pause() {
        try {
            Thread.sleep(STEP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while facts wait to be sealed", e);
        }
    }
}
