package cn.mingjing.identity;

import cn.mingjing.facts.Fact;
import cn.mingjing.facts.StreamId;

/**
 * Somebody looked at something that is not for everybody.
 *
 * @param about the matter it belongs to
 * @param what names it
 */
public record Looked(StreamId about, String what) implements Fact {}
