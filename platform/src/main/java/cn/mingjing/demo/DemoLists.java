package cn.mingjing.demo;

import cn.mingjing.catalogue.ChangeCause;
import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.Item.DiscretionItem;
import cn.mingjing.catalogue.Item.EnforcementItem;
import cn.mingjing.catalogue.Item.Extra;
import cn.mingjing.catalogue.Item.InspectionItem;
import cn.mingjing.catalogue.Item.MajorDecisionItem;
import cn.mingjing.catalogue.Item.PowerItem;
import cn.mingjing.catalogue.Item.RecordingItem;
import cn.mingjing.catalogue.ListHandling;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.catalogue.PowerKind;
import cn.mingjing.catalogue.acts.ListAct;
import cn.mingjing.catalogue.acts.PassList;
import cn.mingjing.catalogue.acts.ReceivePriorReview;
import cn.mingjing.catalogue.acts.ReleaseList;
import cn.mingjing.catalogue.acts.ReportListChange;
import cn.mingjing.catalogue.acts.SubmitList;
import cn.mingjing.catalogue.drafting.ListDrafts;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.Fen;
import cn.mingjing.law.Post;
import cn.mingjing.law.RecordingLevel;
import cn.mingjing.law.RecordingStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The lists that the demonstration's authorities have released, and one that a change of law has overtaken. */
@Component
class DemoLists {

    private final ListHandling handling;
    private final ListDrafts drafts;

    DemoLists(ListHandling handling, ListDrafts drafts) {
        this.handling = handling;
        this.drafts = drafts;
    }

    /** Every list of every authority a good while ago; in Puyang one item more since, and one change not followed yet. */
    void plan(Schedule schedule, LocalDate today) {
        LocalDate begun = schedule.before(today, 100);
        for (Office office : Offices.ALL) {
            schedule.on(begun, () -> of(office).forEach((kind, items) -> release(office, kind, items, begun, "首次编制。")));
        }
        LocalDate later = schedule.before(today, 40);
        schedule.on(later, () -> {
            List<Item> more = new ArrayList<>(enforcement(Offices.PUYANG));
            more.add(enforcement(Offices.PUYANG, more.size() + 1, "对食品经营者未按规定公示许可信息的处罚", "《食品经营许可和备案管理办法》第五十四条"));
            release(Offices.PUYANG, ListKind.ENFORCEMENT_ITEMS, more, later, "增加一项执法事项。");
        });
        LocalDate asked = schedule.before(today, 3);
        schedule.on(asked, () -> awaitReview(Offices.BAOTOU, asked));
        LocalDate changed = schedule.before(today, 5);
        schedule.on(
                changed,
                () -> act(
                        Offices.PUYANG,
                        ListKind.POWERS,
                        Post.NOTICE_AUTHOR,
                        new ReportListChange(ChangeCause.LAW, "《计量法实施细则》修改，检定期限的规定有变化。", changed)));
    }

    /** One item more, checked by a second person; now the judicial bureau is to say whether it may be released. */
    private void awaitReview(Office office, LocalDate day) {
        List<Item> more = new ArrayList<>(enforcement(office));
        more.add(enforcement(office, more.size() + 1, "对未按规定维护和检测运输车辆的处罚", "《道路运输条例》第七十条"));
        drafts.keep(new ListId(office.id(), ListKind.ENFORCEMENT_ITEMS), 0, more);
        act(office, ListKind.ENFORCEMENT_ITEMS, Post.NOTICE_AUTHOR, new SubmitList(day, "增加一项执法事项。"));
        act(office, ListKind.ENFORCEMENT_ITEMS, Post.PUBLISHER, new PassList(true, true));
    }

    private void release(Office office, ListKind kind, List<Item> items, LocalDate day, String reason) {
        var id = new ListId(office.id(), kind);
        drafts.keep(id, 0, items);
        act(office, kind, Post.NOTICE_AUTHOR, new SubmitList(day, reason));
        act(office, kind, Post.PUBLISHER, new PassList(true, true));
        if (office == Offices.BAOTOU) {
            reviewer(kind)
                    .ifPresent(agency -> act(
                            office,
                            kind,
                            Post.PUBLISHER,
                            new ReceivePriorReview(
                                    agency, "包审函〔2026〕" + kind.ordinal() + "号", day, true, "经审核，同意公布。")));
        }
        act(office, kind, Post.PUBLISHER, new ReleaseList());
    }

    private static Optional<String> reviewer(ListKind kind) {
        return switch (kind) {
            case ENFORCEMENT_ITEMS -> Optional.of("包头市司法局");
            case INSPECTION_ITEMS -> Optional.of("包头市市场监督管理局");
            default -> Optional.empty();
        };
    }

    private void act(Office office, ListKind kind, Post post, ListAct act) {
        Expect.done(handling.perform(new ListId(office.id(), kind), act, office.actor(post)));
    }

    private static Map<ListKind, List<Item>> of(Office office) {
        Map<ListKind, List<Item>> lists = new EnumMap<>(ListKind.class);
        lists.put(ListKind.ENFORCEMENT_ITEMS, enforcement(office));
        lists.put(ListKind.POWERS, powers(office));
        lists.put(ListKind.INSPECTION_ITEMS, inspections(office));
        lists.put(ListKind.RECORDING_ITEMS, recordings());
        lists.put(ListKind.SERVICE_GUIDES, DemoGuides.guides(office));
        if (office == Offices.PUYANG || office == Offices.BAOTOU || office == Offices.LINGCHUAN) {
            lists.put(ListKind.SERVICE_WINDOWS, DemoGuides.windows(office));
        }
        if (office == Offices.PUYANG || office == Offices.BAOTOU) {
            lists.put(ListKind.MAJOR_DECISIONS, majorDecisions());
        }
        if (office == Offices.PUYANG || office == Offices.XIQING) {
            lists.put(ListKind.DISCRETION, discretion(office));
        }
        return lists;
    }

    private static List<Item> enforcement(Office office) {
        List<Violation> punished = kinds(office);
        return IntStream.range(0, punished.size())
                .<Item>mapToObj(place -> enforcement(
                        office,
                        place + 1,
                        "对" + punished.get(place).what() + "的处罚",
                        punished.get(place).applied()))
                .toList();
    }

    /** What the office punishes, once each: several parties have done the same. */
    private static List<Violation> kinds(Office office) {
        return Violation.punishedBy(office.key()).stream()
                .collect(Collectors.toMap(
                        Violation::what, violation -> violation, (first, same) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static EnforcementItem enforcement(Office office, int place, String name, String basis) {
        return new EnforcementItem(
                office.division() + "-CF-%03d".formatted(place),
                ActKind.PENALTY,
                name,
                office.name(),
                "依法查处违法行为，责令改正。",
                basis,
                "立案、调查取证、法制审核、告知、听取陈述申辩、决定、送达、执行。",
                "自收到决定书之日起六十日内向" + office.redress().reconsideration() + "申请行政复议，或者六个月内向"
                        + office.redress().court() + "提起行政诉讼。",
                List.of(new Extra("承办机构", office.handlingUnit())));
    }

    private static List<Item> powers(Office office) {
        return kinds(office).stream()
                .<Item>map(violation -> new PowerItem(
                        office.division() + "-QZ-%03d".formatted(violation.ordinal() + 1),
                        PowerKind.PENALTY,
                        "对" + violation.what() + "的处罚",
                        violation.applied(),
                        "立案责任、调查责任、审查责任、告知责任、决定责任、送达责任、执行责任。",
                        "自立案之日起九十日内作出决定",
                        "不收费",
                        List.of()))
                .toList();
    }

    private static List<Item> inspections(Office office) {
        return List.of(
                new InspectionItem(
                        office.division() + "-CC-001",
                        "持证经营情况检查",
                        "《优化营商环境条例》第五十四条",
                        office.name(),
                        "辖区内的经营主体",
                        "不低于百分之三",
                        "每年一次",
                        "现场检查、书面检查",
                        "许可证件、公示信息与实际情况是否一致。",
                        List.of()),
                new InspectionItem(
                        office.division() + "-CC-002",
                        "整改情况复查",
                        "《行政处罚法》第二十八条",
                        office.name(),
                        "上年度受到处罚的当事人",
                        "不低于百分之二十",
                        "每年一次",
                        "现场检查",
                        "责令改正的事项是否改正。",
                        List.of()));
    }

    /** Three grades of every fine: up to three tenths of its range, up to seven, and the rest. */
    private static List<Item> discretion(Office office) {
        return kinds(office).stream()
                .filter(Violation::isFined)
                .flatMap(violation -> Stream.of(
                        grade(office, violation, "较轻", "初次违法，及时改正，危害后果轻微。", 0, 3),
                        grade(office, violation, "一般", "没有从轻、减轻和从重处罚的情形。", 3, 7),
                        grade(office, violation, "较重", "拒不改正，或者两年内再次违法。", 7, 10)))
                .toList();
    }

    private static Item grade(
            Office office, Violation violation, String grade, String circumstances, int from, int to) {
        Fen least = tenths(violation, from);
        Fen most = tenths(violation, to);
        return new DiscretionItem(
                office.division() + "-CL-%03d-%d".formatted(violation.ordinal() + 1, from),
                violation.what(),
                violation.applied(),
                grade,
                circumstances,
                "处%s元以上%s元以下罚款。".formatted(least.yuan(), most.yuan()),
                Optional.of(least),
                Optional.of(most),
                List.of());
    }

    private static Fen tenths(Violation violation, int tenths) {
        long range = violation.ceiling().less(violation.floor()).amount();
        return violation.floor().plus(new Fen(range * tenths / 10));
    }

    private static List<Item> recordings() {
        return List.of(
                recording("YX-001", ActKind.INSPECTION, "现场检查", RecordingStep.ON_SITE, RecordingLevel.REQUIRED),
                recording("YX-002", ActKind.COERCION, "查封、扣押", RecordingStep.SEALING, RecordingLevel.WHOLE_PROCESS),
                recording(
                        "YX-003", ActKind.PENALTY, "留置送达", RecordingStep.SERVICE_BY_LEAVING, RecordingLevel.REQUIRED));
    }

    private static RecordingItem recording(
            String code, ActKind act, String name, RecordingStep step, RecordingLevel level) {
        return new RecordingItem(code, act, name, step, level, "执法现场", "执法记录仪", "自亮证开始，至当事人签名为止。", "三十年", List.of());
    }

    private static List<Item> majorDecisions() {
        return List.of(
                new MajorDecisionItem(
                        "ZD-CF-001",
                        ActKind.PENALTY,
                        "较大数额罚款",
                        "《行政处罚法》第五十八条",
                        "对公民罚款一万元以上，对法人和其他组织罚款十万元以上。",
                        Optional.of(Fen.ofYuan("10000.00")),
                        List.of()),
                new MajorDecisionItem(
                        "ZD-CF-002",
                        ActKind.PENALTY,
                        "责令停产停业、吊销许可证件",
                        "《行政处罚法》第五十八条",
                        "全部纳入审核范围。",
                        Optional.empty(),
                        List.of()));
    }
}
