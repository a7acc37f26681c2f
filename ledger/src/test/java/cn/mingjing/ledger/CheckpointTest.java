package cn.mingjing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("检查点")
class CheckpointTest {
    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
    private static final String TEXT = "example.com/behind-the-sofa\n20852163\n" + ROOT + "\n";

    @Test
    @DisplayName("规范所举的例子读得进，写出相同")
    void readsTheExampleOfTheSpecification() {
        var checkpoint = Checkpoint.parse(TEXT);
        assertThat(checkpoint)
                .isEqualTo(new Checkpoint(
                        "example.com/behind-the-sofa", new TreeHead(20_852_163, Hash.parseBase64(ROOT))));
        assertThat(checkpoint.text()).isEqualTo(TEXT);
    }

    @Test
    @DisplayName("扩展行保留；空树和最大的树读得进")
    void keepsExtensionsAndTheLimitsOfSize() {
        assertThat(Checkpoint.parse(TEXT + "ext 1\next 2\n").extensions()).isEqualTo(List.of("ext 1", "ext 2"));
        assertThat(Checkpoint.parse(TEXT + "ext 1\n").text()).isEqualTo(TEXT + "ext 1\n");
        var empty = new Checkpoint("o", TreeHead.empty());
        assertThat(empty.text()).isEqualTo("o\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
        assertThat(Checkpoint.parse(empty.text())).isEqualTo(empty);
        assertThat(Checkpoint.parse("o\n9223372036854775807\n" + ROOT + "\n")
                        .head()
                        .size())
                .isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "o\n1\n",
                "o\n1\n" + ROOT,
                "\n1\n" + ROOT + "\n",
                "o\n\n" + ROOT + "\n",
                "o\n-1\n" + ROOT + "\n",
                "o\n+1\n" + ROOT + "\n",
                "o\n01\n" + ROOT + "\n",
                "o\n00\n" + ROOT + "\n",
                "o\n1 \n" + ROOT + "\n",
                "o\n0x1\n" + ROOT + "\n",
                "o\n١\n" + ROOT + "\n",
                "o\n9223372036854775808\n" + ROOT + "\n",
                "o\n99999999999999999999999999\n" + ROOT + "\n",
                "o\n0\n" + ROOT + "\n",
                "o\n1\n\n",
                "o\n1\nAAAA\n",
                "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n",
                "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
                "o\n1\nCsUYapGGPo4dkMgIAUqom_Xajj7h2fB2MPA3j2jxq2I=\n",
                "o\n1\n" + ROOT + "\n\n",
                "o\n1\n" + ROOT + "\n\next\n",
                "o\r\n1\n" + ROOT + "\n",
            })
    @DisplayName("不合格式的读不进")
    void refusesWhatIsNoCheckpoint(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(MalformedException.class);
    }

    @Test
    @DisplayName("会写成别样的来源和大小，造不出")
    void cannotBeMadeAmbiguous() {
        assertThatThrownBy(() -> new Checkpoint("a\nb", TreeHead.empty())).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> new Checkpoint("", TreeHead.empty())).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> new Checkpoint("o", TreeHead.empty(), List.of("")))
                .isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> new TreeHead(-1, TreeHasher.EMPTY_ROOT)).isInstanceOf(IllegalArgumentException.class);
    }
}
