package cn.mingjing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("文号")
class DocumentNumberTest {

    private static final List<String> WORDS = DocumentKind.usualWords();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "成武市监罚〔2026〕5号, 成武市监, 罚, 5",
        "平市监处罚〔2025〕150号, 平市监, 处罚, 150",
        "云市监保隆处罚〔2026〕110号, 云市监保隆, 处罚, 110",
        "濮市监罚告〔2026〕17号, 濮市监, 罚告, 17",
        "濮市监不罚〔2026〕1号, 濮市监, 不罚, 1",
        "津市场监管青竞罚〔2018〕17号, 津市场监管青竞, 罚, 17",
        "国办发〔2017〕14号, 国办, 发, 14"
    })
    @DisplayName("按标准写的文号读得出各部分，写回去不变")
    void readsWhatTheStandardAsks(String text, String agencyWord, String kindWord, int sequence) {
        var number = DocumentNumber.parse(text, WORDS).orElseThrow();

        assertThat(number.agencyWord()).isEqualTo(agencyWord);
        assertThat(number.kindWord()).isEqualTo(kindWord);
        assertThat(number.sequence()).isEqualTo(sequence);
        assertThat(number).hasToString(text);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "濮市监罚字〔2026〕第0088号, 濮市监罚〔2026〕88号",
        "濮市监罚[2026]17号, 濮市监罚〔2026〕17号",
        "濮市监罚（2026）17号, 濮市监罚〔2026〕17号",
        "濮市监罚(2026)第17号, 濮市监罚〔2026〕17号",
        "濮市监罚【2026】17, 濮市监罚〔2026〕17号",
        "濮市监罚〔2026年〕17号, 濮市监罚〔2026〕17号",
        "'濮市监罚 〔２０２６〕 １７ 号', 濮市监罚〔2026〕17号",
        "津市场监管青竞罚〔2018〕17号, 津市场监管青竞罚〔2018〕17号"
    })
    @DisplayName("外来的旧式文号读得进，写成标准形式")
    void normalisesOldForms(String text, String normal) {
        assertThat(DocumentNumber.parseLeniently(text, WORDS)).hasToString("Optional[" + normal + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "濮市监罚字〔2026〕第0088号",
                "濮市监罚〔2026〕017号",
                "濮市监罚[2026]17号",
                "濮市监罚〔26〕17号",
                "濮市监罚〔2026〕17",
                "濮市监罚〔2026〕0号",
                "PY罚〔2026〕1号",
                "濮市监罚〔2026〕 17号"
            })
    @DisplayName("不合标准的写法，严格读取时不接受")
    void isStrict(String text) {
        assertThat(DocumentNumber.parse(text, WORDS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "〔2026〕17号", "濮市监罚2026-17", "濮市监罚〔2026〕0号", "濮市监罚〔2026〕999999999号", "濮市监罚〔0026〕1号"})
    @DisplayName("不是文号的，宽松读取也不接受")
    void refusesWhatIsNoNumber(String text) {
        assertThat(DocumentNumber.parseLeniently(text, WORDS)).isEmpty();
    }

    @Test
    @DisplayName("各文种的常用字互不相同")
    void usualWordsDiffer() {
        assertThat(WORDS).doesNotHaveDuplicates();
    }
}
