package cn.mingjing.device.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.device.DeviceKind;
import cn.mingjing.device.UnitPrice;
import cn.mingjing.device.budget.NeedLine;
import cn.mingjing.device.budget.UnitRatio;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the budget needs, as tables; every number leads to what it counts. */
final class NeedTables {

    private NeedTables() {}

    static Table<UnitRatio> ratios(List<UnitRatio> ratios, AuthorityId authority) {
        return Table.of(
                        text("device.ratio"),
                        ratios,
                        new Empty(text("device.ratio.empty"), text("device.ratio.empty.how")))
                .text(text("act.EnterDevice.unit"), ratio -> ratio.unit().name())
                .link(
                        text("device.ratio.officers"),
                        ratio -> String.valueOf(ratio.officers()),
                        ratio -> "/desk/register?authority=" + authority)
                .link(
                        text("device.ratio.recorders"),
                        ratio -> String.valueOf(ratio.recorders()),
                        ratio -> Places.of(authority, ratio.unit().id(), DeviceKind.RECORDER))
                .text(text("device.ratio.each"), NeedTables::each);
    }

    static Table<NeedLine> lines(List<NeedLine> lines, AuthorityId authority) {
        return Table.of(
                        text("device.needs.lines"),
                        lines,
                        new Empty(text("device.needs.empty"), text("device.needs.empty.how")))
                .text(text("act.EnterDevice.unit"), line -> line.unit().name())
                .noted(text("act.EnterDevice.kind"), line -> Words.kind(line.kind()), NeedLine::reason)
                .text(text("device.needs.by-ratio"), line -> count(line.byRatio()))
                .text(text("device.needs.by-need"), line -> count(line.byNeed()))
                .link(
                        text("device.needs.present"),
                        line -> String.valueOf(line.present()),
                        line -> Places.of(authority, line.unit().id(), line.kind())
                                + (line.kind() instanceof DeviceKind ? "" : "&state=" + RoomPages.IN_USE))
                .link(
                        text("device.needs.unfit"),
                        line -> String.valueOf(line.unfit()),
                        line -> Places.of(authority, line.unit().id(), line.kind())
                                + "&state="
                                + (line.kind() instanceof DeviceKind
                                        ? Shelf.PAST_LIFE.word()
                                        : RoomPages.WITHOUT_EQUIPMENT))
                .number(text("device.needs.missing"), NeedLine::missing)
                .number(text("device.needs.to-get"), NeedLine::toGet)
                .text(
                        text("device.needs.price"),
                        line -> line.price().map(Shown::yuan).orElse(""))
                .text(
                        text("device.needs.estimate"),
                        line -> line.estimate().map(Shown::yuan).orElse(""));
    }

    static Table<UnitPrice> prices(List<UnitPrice> prices) {
        return Table.of(
                        text("device.prices"),
                        prices,
                        new Empty(text("device.prices.empty"), text("device.prices.empty.how")))
                .text(text("act.EnterDevice.kind"), price -> Words.kind(price.kind()))
                .amount(text("device.needs.price"), UnitPrice::price)
                .text(text("act.EnterPrice.source"), UnitPrice::source);
    }

    private static String count(Optional<Integer> count) {
        return count.map(String::valueOf).orElse("—");
    }

    private static String each(UnitRatio ratio) {
        return ratio.recorders() == 0 || ratio.officers() == 0
                ? "—"
                : text(
                        "device.ratio.shared",
                        String.format(Locale.ROOT, "%.1f", (double) ratio.officers() / ratio.recorders()));
    }
}
