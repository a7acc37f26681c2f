package cn.mingjing.facts.erasing;

import cn.mingjing.database.Eraser;
import cn.mingjing.facts.AfterErasure;
import cn.mingjing.facts.ContentErased;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.FactId;
import cn.mingjing.facts.FactReader;
import cn.mingjing.facts.FactTypes;
import cn.mingjing.facts.Reaction;
import cn.mingjing.facts.Recorded;
import cn.mingjing.start.TerminalCommand;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Carries out what {@link ContentErased} says, as the one role that may: at once when it is on record, and at the next start
 * where that did not come to pass. The database refuses every other removal of content.
 */
@Component
class Erasing implements Reaction {

    private static final Logger LOG = LoggerFactory.getLogger(Erasing.class);

    private final JdbcClient eraser;
    private final ObjectProvider<FactReader> facts;
    private final ObjectProvider<AfterErasure> followers;
    private final boolean serving;

    Erasing(
            @Eraser JdbcClient eraser,
            ObjectProvider<FactReader> facts,
            ObjectProvider<AfterErasure> followers,
            Environment settings) {
        this.eraser = eraser;
        this.facts = facts;
        this.followers = followers;
        this.serving = !settings.containsProperty(TerminalCommand.SETTING);
    }

    /** Erasure has to be on record before it happens, so it waits until that is certain. */
    @Override
    public void on(Recorded<?> recorded) {
        if (recorded.fact() instanceof ContentErased) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    carryOut();
                }
            });
        }
    }

    /** A terminal command changes nothing. */
    @EventListener(ApplicationReadyEvent.class)
    void carryOutWhatWasCutOff() {
        if (serving) {
            carryOut();
        }
    }

    private void carryOut() {
        try {
            eraser.sql("""
                            DELETE FROM facts.content
                             WHERE seq IN (SELECT f.seq
                                             FROM facts.erased_fact e
                                             JOIN facts.fact f USING (stream_kind, stream_id, number)
                                            WHERE f.type <> 'ContentErased')
                            """).update();
            recorded().forEach(erasure -> followers.orderedStream().forEach(follower -> follower.erased(erasure)));
        } catch (RuntimeException e) {
            // It is on record and will be tried again; the act that was recorded stands.
            LOG.error("content whose erasure is on record is still there; tried again at the next start", e);
        }
    }

    private List<ContentErased> recorded() {
        return eraser
                .sql("SELECT stream_kind || '/' || stream_id || '#' || number FROM facts.fact"
                        + " WHERE type = 'ContentErased' ORDER BY seq")
                .query(String.class)
                .list()
                .stream()
                .flatMap(id -> facts.getObject().read(FactId.parse(id)).stream())
                .<Fact>map(Recorded::fact)
                .filter(ContentErased.class::isInstance)
                .map(ContentErased.class::cast)
                .toList();
    }

    /** The fact that says so. */
    @Configuration(proxyBeanMethods = false)
    static class Types {

        @Bean
        FactTypes erasureFactTypes() {
            return FactTypes.of(ContentErased.class);
        }
    }
}
