package cn.mingjing.bundle;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.casework.Told;
import cn.mingjing.facts.Fact;
import java.util.List;

/**
 * Somebody took the record of the case out of the system (制作案件证据包); on record before its first byte leaves.
 *
 * @param purpose what for, as stated
 * @param recipient who gets it, as stated
 * @param facts how many facts of the case it holds, from the first
 * @param treeSize size of the signed tree that it is proven against
 * @param treeRoot root of that tree, Base 64
 * @param originals how many originals these facts cite
 */
public record CaseBundleMade(
        BundleForm form, String purpose, String recipient, int facts, long treeSize, String treeRoot, int originals)
        implements Fact, Told {

    @Override
    public List<String> detail() {
        return List.of(
                text("bundle.told", text("enum.BundleForm." + form), facts, originals),
                text("bundle.told.for", purpose, recipient));
    }

    /** A court or an agency mostly, which public papers name as well. */
    @Override
    public List<String> persons() {
        return List.of();
    }
}
