package cn.mingjing.originals.fixity;

import cn.mingjing.originals.fixity.FixityHistory.Fault;
import cn.mingjing.originals.fixity.FixityHistory.Round;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Table;
import cn.mingjing.ui.Tag;
import java.util.List;

/**
 * How the regular check of all originals stands.
 *
 * @param standing in a word
 * @param said about the last round, the present one and the next
 */
public record FixityPage(String lead, Tag standing, List<Pair> said, Table<Fault> faults, Table<Round> rounds) {}
