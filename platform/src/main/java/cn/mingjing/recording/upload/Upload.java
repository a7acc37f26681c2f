package cn.mingjing.recording.upload;

import java.time.Instant;
import java.util.Optional;

/**
 * A file on its way in, as its sender announced it.
 *
 * @param person whose it is; nobody else gets to know of it
 * @param name what it is called at its sender's; a label only
 * @param length bytes in all
 * @param sha256 what the sender says its digest is, lower-case hexadecimal; empty where it said nothing
 */
record Upload(UploadId id, String person, String name, long length, Optional<String> sha256, Instant begun) {}
