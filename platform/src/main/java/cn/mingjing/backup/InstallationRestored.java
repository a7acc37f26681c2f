package cn.mingjing.backup;

import cn.mingjing.facts.Fact;
import java.time.Instant;

/**
 * The installation goes on from a backup: what was recorded after it is not in the log, and checkpoints that were published
 * after it do not fit this log any more. Recorded at the first start, before anybody acts.
 *
 * @param backup the name of the backup
 * @param takenAt when it was taken
 * @param size leaves of the tree at its checkpoint; from here on the log is another than it was
 * @param checkpoint that checkpoint as it was signed
 * @param restoredAt when it was restored, by the database's clock
 * @param restoredBy who did it, as the command was told, else the login on the machine
 */
public record InstallationRestored(
        String backup, Instant takenAt, long size, String checkpoint, Instant restoredAt, String restoredBy)
        implements Fact {}
