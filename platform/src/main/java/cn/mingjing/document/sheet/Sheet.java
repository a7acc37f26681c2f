package cn.mingjing.document.sheet;

import cn.mingjing.document.Paper;
import cn.mingjing.ledger.TreeHead;
import java.util.Optional;

/**
 * What every template knows beside the paper itself.
 *
 * @param draft whether each page says that it is a draft
 * @param seal the seal to print over signature and date, as SVG; empty where a real one is set later
 * @param ledger how far the ledger had come when the paper was issued; empty for drafts
 */
public record Sheet(Paper paper, boolean draft, Optional<String> seal, Optional<TreeHead> ledger) {}
