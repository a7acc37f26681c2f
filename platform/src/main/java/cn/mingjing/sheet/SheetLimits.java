package cn.mingjing.sheet;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Beyond which a spreadsheet is not read; settings {@code mingjing.sheet.*}. With the values that hold unless set, reading takes
 * less than 200 MB of memory.
 *
 * @param file largest file
 * @param unpacked largest content of a file that is packed, as .xlsx is
 * @param rows most rows of one sheet in which something stands
 * @param columns last column in which something may stand
 * @param cells most cells of a file in which something stands
 * @param characters longest text of a file, all cells together
 * @param time longest time for one file
 */
@ConfigurationProperties("mingjing.sheet")
public record SheetLimits(
        @DefaultValue("20MB") DataSize file,
        @DefaultValue("512MB") DataSize unpacked,
        @DefaultValue("20000") int rows,
        @DefaultValue("200") int columns,
        @DefaultValue("1000000") int cells,
        @DefaultValue("20000000") int characters,
        @DefaultValue("20s") Duration time) {}
