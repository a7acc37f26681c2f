package cn.mingjing.casework.acts;

import cn.mingjing.casework.ItemCode;
import cn.mingjing.casework.OfficerPair;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.ui.Lines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;

/**
 * Asks that the case be filed (提请立案), 行政处罚法 第五十四条.
 *
 * @param item the public enforcement item under which it falls (第三十九条)
 * @param withoutItem why none of the public items covers it; empty where one does, and where no list is in force
 */
public record ProposeFiling(
        @NotBlank @Size(max = 200) String cause,
        @Lines(6) @NotBlank @Size(max = 4000) String grounds,
        @Lines(2) @NotBlank @Size(max = 1000) String basis,
        Optional<ItemCode> item,
        @Lines(2) @Size(max = 500) String withoutItem,
        @NotNull @Valid OfficerPair officers)
        implements ByOfficers {

    @Override
    public Set<ListKind> asksFor() {
        return Set.of(ListKind.ENFORCEMENT_ITEMS);
    }
}
