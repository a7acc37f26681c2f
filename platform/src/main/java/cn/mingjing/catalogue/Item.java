package cn.mingjing.catalogue;

import cn.mingjing.law.ActKind;
import cn.mingjing.law.Fen;
import cn.mingjing.law.RecordingLevel;
import cn.mingjing.law.RecordingStep;
import cn.mingjing.ui.Lines;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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

    /**
     * 服务指南: item, basis, accepting body, approving body, conditions, procedure, term (duty D-13), and what somebody who comes
     * needs to know besides.
     *
     * @param accepting who takes the application or the report in
     * @param approving who decides on it
     * @param place where one goes
     */
    record ServiceGuide(
            @NotBlank @Size(max = 40) String code,
            @NotNull ActKind act,
            @NotBlank @Size(max = 300) String name,
            @Lines(3) @NotBlank @Size(max = 4000) String basis,
            @NotBlank @Size(max = 200) String accepting,
            @NotBlank @Size(max = 200) String approving,
            @Lines(3) @NotBlank @Size(max = 4000) String conditions,
            @Size(max = 30) List<Material> materials,
            @Lines(3) @NotBlank @Size(max = 4000) String procedure,
            @NotBlank @Size(max = 500) String term,
            @NotBlank @Size(max = 500) String fees,
            @NotBlank @Size(max = 300) String place,
            @NotBlank @Size(max = 200) String hours,
            @NotBlank @Size(max = 100) String telephone,
            @Size(max = 20) List<Extra> more)
            implements Item {

        /** Nothing to bring is no materials at all. */
        public ServiceGuide {
            materials = List.copyOf(materials);
        }
    }

    /**
     * 申请材料: one paper to be brought.
     *
     * @param copies how many, and whether the original is needed, in words
     * @param sample the paper filled in as it should be (示范文本); empty where there is none
     */
    record Material(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 100) String copies,
            @Lines(6) @Size(max = 4000) String sample) {}

    /**
     * 服务窗口: the board of one window (duty D-22): duties of its posts, papers, progress, advice, complaints.
     *
     * @param code its number in the hall
     * @param duties what is done at this window
     * @param staff who works there
     * @param guides codes of the guides that are dealt with here, one a line
     * @param advice where one asks
     * @param complaints where one complains
     */
    record ServiceWindow(
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 300) String name,
            @NotBlank @Size(max = 300) String place,
            @NotBlank @Size(max = 200) String hours,
            @NotBlank @Size(max = 100) String telephone,
            @Lines(3) @NotBlank @Size(max = 500) String duties,
            @NotEmpty @Size(max = 20) List<PostOnDuty> staff,
            @Lines(2) @Size(max = 2000) String guides,
            @Lines(2) @NotBlank @Size(max = 500) String advice,
            @Lines(2) @NotBlank @Size(max = 500) String complaints,
            @Size(max = 20) List<Extra> more)
            implements Item {

        public ServiceWindow {
            staff = List.copyOf(staff);
        }

        /** The codes of its guides. */
        public List<String> guideCodes() {
            return guides.lines()
                    .map(String::strip)
                    .filter(code -> !code.isEmpty())
                    .toList();
        }
    }

    /**
     * 在岗人员: a post of a window and who holds it.
     *
     * @param credential number of the enforcement credential; empty for whoever needs none
     */
    record PostOnDuty(
            @NotBlank @Size(max = 50) String name,
            @NotBlank @Size(max = 100) String post,
            @NotBlank @Size(max = 300) String duties,
            @Size(max = 60) String credential) {}
}
