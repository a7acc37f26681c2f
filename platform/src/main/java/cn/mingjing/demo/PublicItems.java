package cn.mingjing.demo;

import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.GradeCode;
import cn.mingjing.casework.ItemCode;
import cn.mingjing.casework.PenaltyKind;
import cn.mingjing.catalogue.Editions;
import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.Item.DiscretionItem;
import cn.mingjing.catalogue.Item.EnforcementItem;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.law.Fen;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what an office's public lists say of a violation, as an officer who files a case looks it up. */
@Component
class PublicItems {

    private final Editions editions;

    PublicItems(Editions editions) {
        this.editions = editions;
    }

    boolean inForce(Office office, ListKind kind, LocalDate day) {
        return editions.on(new ListId(office.id(), kind), day).isPresent();
    }

    Optional<ItemCode> item(Office office, String violation, LocalDate day) {
        return items(office, ListKind.ENFORCEMENT_ITEMS, day)
                .map(EnforcementItem.class::cast)
                .filter(item -> item.name().contains(violation))
                .findFirst()
                .map(item -> new ItemCode(item.code()));
    }

    Optional<GradeCode> grade(Office office, DraftDecision draft, LocalDate day) {
        return items(office, ListKind.DISCRETION, day)
                .map(DiscretionItem.class::cast)
                .filter(grade -> draft.imposes(PenaltyKind.FINE) && grade.name().equals(draft.violation()))
                .filter(grade -> holds(grade, draft.fine()))
                .findFirst()
                .map(grade -> new GradeCode(grade.code()));
    }

    private Stream<Item> items(Office office, ListKind kind, LocalDate day) {
        var list = new ListId(office.id(), kind);
        return editions.on(list, day).stream().flatMap(edition -> editions.items(list, edition.number()).stream());
    }

    private static boolean holds(DiscretionItem grade, Fen fine) {
        return grade.from().orElse(Fen.ZERO).compareTo(fine) <= 0
                && grade.to().filter(to -> to.compareTo(fine) < 0).isEmpty();
    }
}
