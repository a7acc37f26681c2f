package cn.mingjing.recording;

import cn.mingjing.facts.Fact;
import cn.mingjing.originals.OriginalRef;
import java.time.Instant;

/**
 * A file has come in whole and is an original from now on; in the stream of its upload. Before anybody cites it in a case it
 * stands on record who sent it and when, so that it cannot go missing unnoticed (duties ).
 *
 * @param sm3 the national digest of the bytes, lower-case hexadecimal
 * @param begun when its sender announced it
 */
public record UploadReceived(OriginalRef original, String sm3, Instant begun) implements Fact {}
