package cn.mingjing.authority.web;

import cn.mingjing.ui.Link;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Tab;
import cn.mingjing.ui.Table;
import java.util.List;

/**
 * The register of one authority.
 *
 * @param id under which it stands
 * @param others the authorities one may look at, where there are several
 * @param search what is looked for among the officers; empty while everybody is shown
 * @param share how many review among how many who enforce
 * @param aboutAdvisers where whoever may be called in is looked for, and for their keeper where they are entered
 * @param keeping what one may enter or change here, for who keeps the register
 */
public record RegisterPage(
        String id,
        String heading,
        List<Tab> others,
        List<Pair> authority,
        Table<?> units,
        Table<?> officers,
        String search,
        ReviewerShares.Share share,
        Table<?> advisers,
        List<Link> aboutAdvisers,
        List<Link> keeping) {}
