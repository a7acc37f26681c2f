package cn.mingjing.casework.papers;

import cn.mingjing.casework.Appearance;
import cn.mingjing.casework.Appearance.Companion;
import cn.mingjing.casework.Words;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How records word the way in which those on site made themselves known (duty D-20). */
final class Appearances {

    private Appearances() {}

    /** Such as 出示执法证件，佩戴执法证件; empty for a record made before it was asked. */
    static String display(Optional<Appearance> appearance) {
        return appearance.stream()
                .flatMap(appeared -> Stream.concat(
                        Stream.of("主动出示执法证件"), appeared.worn().stream().sorted().map(Words::ofConstant)))
                .collect(Collectors.joining("，"));
    }

    /** Such as 执法辅助人员王某；专家李某（某检测院，现场鉴别）. */
    static String companions(Optional<Appearance> appearance) {
        return appearance.stream()
                .flatMap(appeared -> appeared.companions().stream())
                .map(Appearances::companion)
                .collect(Collectors.joining("；"));
    }

    private static String companion(Companion companion) {
        return companion.cameAsExpert()
                ? "专家" + companion.name() + "（" + companion.employer() + "，" + companion.role() + "）"
                : "执法辅助人员" + companion.name();
    }
}
