package cn.mingjing.catalogue;

import cn.mingjing.law.ActKind;
import cn.mingjing.law.Fen;
import cn.mingjing.law.RecordingLevel;
import cn.mingjing.law.RecordingStep;
import cn.mingjing.ui.Lines;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * One line of a list: a typed core that the system itself reads, and whatever columns a place has beside it.
 *
 * <p>Every item has a {@code code}, unique in its list, by which acts cite it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface Item {

    String code();

    String name();

    /** What it rests on; empty for items that rest on nothing of their own. */
    default String basis() {
        return "";
    }

    /** Columns of the place's own. */
    List<Extra> more();

    /** A cell of a column that only this place has. */
    record Extra(
            @NotBlank @Size(max = 40) String label,
            @NotBlank @Size(max = 2000) String value) {}

    /** 执法事项: subject, duties, authority, basis, procedure, remedies (duty D-10). */
    record EnforcementItem(
            @NotBlank @Size(max = 40) String code,
            @NotNull ActKind act,
            @NotBlank @Size(max = 300) String name,
            @NotBlank @Size(max = 200) String subject,
            @Lines(2) @Size(max = 1000) String duties,
            @Lines(3) @NotBlank @Size(max = 4000) String basis,
            @Lines(2) @Size(max = 2000) String procedure,
            @Lines(2) @Size(max = 1000) String remedies,
            @Size(max = 20) List<Extra> more)
            implements Item {}

    /** 权责事项: kind, name, basis, responsibilities, term, fees (duty D-11). */
    record PowerItem(
            @NotBlank @Size(max = 40) String code,
            @NotNull PowerKind power,
            @NotBlank @Size(max = 300) String name,
            @Lines(3) @NotBlank @Size(max = 4000) String basis,
            @Lines(3) @NotBlank @Size(max = 4000) String responsibilities,
            @Size(max = 200) String term,
            @Size(max = 200) String fees,
            @Size(max = 20) List<Extra> more)
            implements Item {}

    /** 抽查事项: name, basis, subject, object, ratio, frequency, way, content (duty D-12). */
    record InspectionItem(
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 300) String name,
            @Lines(3) @NotBlank @Size(max = 4000) String basis,
            @NotBlank @Size(max = 200) String subject,
            @NotBlank @Size(max = 500) String object,
            @NotBlank @Size(max = 100) String ratio,
            @NotBlank @Size(max = 100) String frequency,
            @NotBlank @Size(max = 200) String way,
            @Lines(3) @NotBlank @Size(max = 4000) String content,
            @Size(max = 20) List<Extra> more)
            implements Item {}

    /** 音像记录事项: which step is recorded, how, where (duty R-05). */
    record RecordingItem(
            @NotBlank @Size(max = 40) String code,
            @NotNull ActKind act,
            @NotBlank @Size(max = 300) String name,
            @NotNull RecordingStep step,
            @NotNull RecordingLevel level,
            @Size(max = 200) String place,
            @Size(max = 200) String device,
            @Lines(2) @Size(max = 2000) String content,
            @Size(max = 100) String retention,
            @Size(max = 20) List<Extra> more)
            implements Item {}

    /**
     * 重大执法决定: which decisions legal review passes first (duty V-04).
     *
     * @param threshold from when on a decision is major, in words
     * @param fineFrom a fine of this much or more is major; empty where no amount decides
     */
    record MajorDecisionItem(
            @NotBlank @Size(max = 40) String code,
            @NotNull ActKind act,
            @NotBlank @Size(max = 300) String name,
            @Lines(3) @Size(max = 4000) String basis,
            @Lines(2) @NotBlank @Size(max = 2000) String threshold,
            Optional<Fen> fineFrom,
            @Size(max = 20) List<Extra> more)
            implements Item {}

    /**
     * 裁量基准: what one grade of a violation costs (duty G-07).
     *
     * @param name the violation
     * @param from the least fine of the grade; empty where none is imposed
     * @param to the largest fine of the grade
     */
    record DiscretionItem(
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 300) String name,
            @Lines(3) @NotBlank @Size(max = 4000) String basis,
            @NotBlank @Size(max = 100) String grade,
            @Lines(2) @NotBlank @Size(max = 2000) String circumstances,
            @Lines(2) @NotBlank @Size(max = 2000) String standard,
            Optional<Fen> from,
            Optional<Fen> to,
            @Size(max = 20) List<Extra> more)
            implements Item {}

    /** 不予处罚事项: a violation that is not punished, and when (行政处罚法 art. 33). */
    record NoPenaltyItem(
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 300) String name,
            @Lines(3) @NotBlank @Size(max = 4000) String basis,
            @Lines(3) @NotBlank @Size(max = 4000) String conditions,
            @Size(max = 20) List<Extra> more)
            implements Item {}
}
