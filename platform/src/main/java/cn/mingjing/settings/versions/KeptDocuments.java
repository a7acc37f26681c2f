package cn.mingjing.settings.versions;

import cn.mingjing.facts.Reaction;
import cn.mingjing.facts.Recorded;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.OwnDocuments;
import cn.mingjing.law.PackSource.Pack;
import cn.mingjing.settings.SettingsFact.SettingsApproved;
import cn.mingjing.settings.Version;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The approved versions as the documents they are, remembered until there is another.
 *
 * <p>What this process has approved counts at its commit, what another has within a second; neither binds before the next
 * day.
 */
@Component
class KeptDocuments implements OwnDocuments, Reaction {

    private static final long LOOK_AGAIN_AFTER = Duration.ofSeconds(1).toNanos();

    /** @param at when it was looked at, by {@link System#nanoTime} */
    private record Look(
            long count, long at, Map<AuthorityId, List<Pack>> packs, Map<String, Optional<AuthorityId>> issuers) {

        Look(long count, long at) {
            this(count, at, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }

        Look again(long now) {
            return new Look(count, now, packs, issuers);
        }
    }

    private final StoredVersions versions;
    private final DataSource source;
    private volatile Look known = new Look(-1, 0);

    KeptDocuments(StoredVersions versions, DataSource source) {
        this.versions = versions;
        this.source = source;
    }

    @Override
    public List<Pack> of(AuthorityId authority) {
        if (seenOtherwise()) {
            return packs(authority);
        }
        return look().packs().computeIfAbsent(authority, this::packs);
    }

    @Override
    public Optional<AuthorityId> issuerOf(String document) {
        if (seenOtherwise()) {
            return versions.issuerOf(document);
        }
        return look().issuers().computeIfAbsent(document, versions::issuerOf);
    }

    @Override
    public void on(Recorded<?> recorded) {
        if (recorded.fact() instanceof SettingsApproved && !TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, true);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResource(KeptDocuments.this);
                    known = new Look(-1, 0);
                }
            });
        }
    }

    /** The number is asked for first, so that nothing older than it is kept under it. */
    private Look look() {
        Look last = known;
        long now = System.nanoTime();
        if (last.count() < 0 || now - last.at() >= LOOK_AGAIN_AFTER) {
            long count = versions.count();
            last = last.count() == count ? last.again(now) : new Look(count, now);
            known = last;
        }
        return last;
    }

    /**
     * A transaction of its own view may see an earlier state, or its own unfinished one; and whoever verifies, on a connection
     * that no transaction of Spring's has opened, sees the table as it is being derived anew.
     */
    private boolean seenOtherwise() {
        return TransactionSynchronizationManager.hasResource(this)
                || TransactionSynchronizationManager.getCurrentTransactionIsolationLevel() != null
                || TransactionSynchronizationManager.hasResource(source)
                        && !TransactionSynchronizationManager.isSynchronizationActive();
    }

    private List<Pack> packs(AuthorityId authority) {
        return versions.of(authority).stream()
                .filter(Version::everBinds)
                .map(KeptDocuments::pack)
                .toList();
    }

    /** The text as it was approved, and until when it binds, which only the next version tells. */
    private static Pack pack(Version version) {
        String until = version.until().map(last -> "until: " + last + "\n").orElse("");
        return new Pack(version.document(), until + version.text());
    }
}
