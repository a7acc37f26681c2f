package cn.mingjing.device.registers;

import java.time.Instant;
import java.util.Map;

/**
 * One version of one entry.
 *
 * @param version counted from 1; the number of its fact in the entry's stream
 */
record Version(String entry, int version, Map<String, String> words, Instant recordedAt, String recordedBy) {}
