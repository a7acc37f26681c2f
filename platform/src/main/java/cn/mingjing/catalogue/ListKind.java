package cn.mingjing.catalogue;

import cn.mingjing.law.Parameter;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.PriorReviewer;
import cn.mingjing.law.Responsibility;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lists an authority makes public beforehand, each with the kind of item it holds. */
public enum ListKind {
    /** 执法事项清单 (duty D-10) */
    ENFORCEMENT_ITEMS(Item.EnforcementItem.class),
    /** 权责清单 (duty D-11) */
    POWERS(Item.PowerItem.class),
    /** 随机抽查事项清单 (duty D-12) */
    INSPECTION_ITEMS(Item.InspectionItem.class),
    /** 音像记录事项清单 (duty R-05) */
    RECORDING_ITEMS(Item.RecordingItem.class),
    /** 重大执法决定法制审核目录清单 (duty V-04) */
    MAJOR_DECISIONS(Item.MajorDecisionItem.class),
    /** 行政裁量权基准 (duty G-07) */
    DISCRETION(Item.DiscretionItem.class),
    /** 不予处罚事项清单 */
    NO_PENALTY(Item.NoPenaltyItem.class),
    /** 服务指南 (duty D-13) */
    SERVICE_GUIDES(Item.ServiceGuide.class),
    /** 窗口岗位公示 (duty D-22) */
    SERVICE_WINDOWS(Item.ServiceWindow.class);

    private final Class<? extends Record> item;

    <I extends Record & Item> ListKind(Class<I> item) {
        this.item = item;
    }

    /** The record that an item of this list is. */
    public Class<? extends Record> item() {
        return item;
    }

    /** Its name in addresses, such as {@code enforcement-items}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ListKind> ofPath(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path().equals(path)).findFirst();
    }

    /** The matter for which a document may name the units that draw it up; empty where documents speak of no such matter. */
    public Optional<Responsibility> matter() {
        return switch (this) {
            case ENFORCEMENT_ITEMS -> Optional.of(Responsibility.BEFOREHAND_DISCLOSURE);
            case POWERS -> Optional.of(Responsibility.POWERS_LIST);
            case INSPECTION_ITEMS -> Optional.of(Responsibility.RANDOM_INSPECTION_ITEMS);
            case RECORDING_ITEMS -> Optional.of(Responsibility.RECORDING_LIST);
            case MAJOR_DECISIONS -> Optional.of(Responsibility.REVIEW_SCOPE);
            case SERVICE_GUIDES -> Optional.of(Responsibility.SERVICE_GUIDES);
            case SERVICE_WINDOWS -> Optional.of(Responsibility.WINDOW_BOARD);
            case DISCRETION, NO_PENALTY -> Optional.empty();
        };
    }

    /** What says who outside the authority reviews it before it is released; empty where nobody can. */
    public Optional<Parameter<PriorReviewer>> reviewedBeforehand() {
        return switch (this) {
            case ENFORCEMENT_ITEMS -> Optional.of(Parameters.ENFORCEMENT_ITEMS_REVIEWED_BY);
            case INSPECTION_ITEMS -> Optional.of(Parameters.INSPECTION_ITEMS_REVIEWED_BY);
            default -> Optional.empty();
        };
    }
}
