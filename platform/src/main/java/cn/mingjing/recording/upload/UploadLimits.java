package cn.mingjing.recording.upload;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may come in by resumable upload; settings {@code mingjing.uploads.*}.
 *
 * @param largest one file
 * @param open what one person may have under way at a time, all files together
 * @param reserve what is left free on the disk, so that everything else goes on
 * @param kept how long an upload waits for its next bytes; longer than a week without network
 */
@ConfigurationProperties("mingjing.uploads")
record UploadLimits(
        @DefaultValue("20GB") DataSize largest,
        @DefaultValue("100GB") DataSize open,
        @DefaultValue("1GB") DataSize reserve,
        @DefaultValue("30d") Duration kept) {}
