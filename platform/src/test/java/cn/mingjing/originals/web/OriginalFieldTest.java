package cn.mingjing.originals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingjing.originals.OriginalRef;
import cn.mingjing.originals.Originals;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.FileRefused;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.UploadedFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@MingjingTest
@DisplayName("表单中的文件成为原件")
class OriginalFieldTest {

    /** An act that takes evidence. */
    record TakeEvidence(List<OriginalRef> items) {}

    private final Forms forms;
    private final OriginalField field;
    private final Originals originals;

    OriginalFieldTest(Forms forms, OriginalField field, Originals originals) {
        this.forms = forms;
        this.field = field;
        this.originals = originals;
    }

    private static UploadedFile file(String label, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new UploadedFile(label, "application/x-made-up", bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    @Test
    @DisplayName("文件一收下就是原件，类型以内容为准，标识可以取回同一原件和名称")
    void an_uploaded_file_becomes_an_original() throws Exception {
        var ref = field.keep(file("../证据.txt", "证据一"));

        assertThat(ref.name()).isEqualTo("证据.txt");
        assertThat(ref.mediaType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(originals.find(ref.sha256())).isPresent();
        assertThat(field.kept(field.key(ref.named("改名.txt")))).contains(ref.named("改名.txt"));
        assertThat(field.kept(ref.sha256())).contains(ref);
        assertThat(field.kept("0".repeat(64))).isEmpty();
        assertThat(field.kept("../../etc/passwd")).isEmpty();
    }

    @Test
    @DisplayName("不能保存的文件，说明原因")
    void a_refused_file_says_why() {
        assertThatThrownBy(() -> field.keep(file("x.txt", "\u0000")))
                .isInstanceOfSatisfying(FileRefused.class, refused -> {
                    assertThat(refused.code()).isEqualTo("unknown-kind");
                    assertThat(refused.sentence()).contains("PDF");
                });
    }

    @Test
    @DisplayName("接口可以用摘要引用已有原件")
    void an_act_refers_to_a_kept_original_by_its_digest() throws Exception {
        var ref = field.keep(file("证据.txt", "证据二"));
        var body = JsonMapper.shared().readTree("{\"items\": [\"" + ref.sha256() + "\"]}");

        var bound = forms.bindJson(TakeEvidence.class, FormContext.empty(), body);

        assertThat(bound)
                .isInstanceOfSatisfying(
                        Bound.Valid.class,
                        valid -> assertThat(valid.record()).isEqualTo(new TakeEvidence(List.of(ref))));
    }
}
