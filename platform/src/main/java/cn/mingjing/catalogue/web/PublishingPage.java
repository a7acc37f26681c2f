package cn.mingjing.catalogue.web;

import cn.mingjing.authority.PublishingPart;
import cn.mingjing.law.PublishingWay;
import cn.mingjing.ui.Table;
import java.util.List;

/**
 * Who answers for what an authority makes public (公开责任分工).
 *
 * @param open what nobody can do today, in sentences
 * @param named the units that documents name, matter by matter
 */
public record PublishingPage(List<String> open, List<Way> ways, Table<Named> named) {

    /** One way with its five steps. */
    public record Way(PublishingWay way, Table<PublishingPart> parts) {}

    /** Units that a document names for one matter, and where it does so. */
    public record Named(String matter, String units, String basis) {}
}
