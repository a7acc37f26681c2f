package cn.mingjing.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.law.China;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Field;
import cn.mingjing.ui.FieldProblem;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Submission;
import cn.mingjing.ui.Upload;
import cn.mingjing.ui.UploadedFile;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

@DisplayName("文件能有多大：表单上怎么写，就怎么收")
class FileSizesTest {

    private static final long MEGABYTE = 1024 * 1024;

    /** A file without a word on its size, as of a form that takes a spreadsheet. */
    record Sheet(UploadedFile file) {}

    record Picture(
            @Upload(types = "image/png", kilobytes = 500) UploadedFile file) {}

    private final Forms forms = new RecordForms(List.of(), Optional.empty(), Clock.system(China.ZONE));

    private <R extends Record> Bound<R> send(Class<R> type, String mediaType, long bytes) {
        var files = new LinkedMultiValueMap<String, UploadedFile>();
        files.add("file", new UploadedFile("a", mediaType, bytes, InputStream::nullInputStream));
        return forms.bind(type, FormContext.empty(), new Submission(new LinkedMultiValueMap<>(), files));
    }

    private String said(Class<? extends Record> type) {
        return ((Field.Files) forms.open(type, FormContext.empty()).field("file")).largest();
    }

    private static List<String> problems(Bound<?> bound) {
        return ((Bound.Invalid<?>) bound)
                .problems().stream().map(FieldProblem::message).toList();
    }

    @Test
    @DisplayName("没有写明的，20 MB 以内都收，多一个字节也说明")
    void without_a_word_it_is_twenty_megabytes() {
        assertThat(said(Sheet.class)).isEqualTo("20 MB");
        assertThat(send(Sheet.class, "text/csv", 20 * MEGABYTE)).isInstanceOf(Bound.Valid.class);
        assertThat(problems(send(Sheet.class, "text/csv", 20 * MEGABYTE + 1)))
                .singleElement()
                .asString()
                .contains("20 MB");
    }

    @Test
    @DisplayName("写明 500 KB 的，照 500 KB 收")
    void what_is_said_is_taken() {
        assertThat(said(Picture.class)).isEqualTo("500 KB");
        assertThat(send(Picture.class, "image/png", 500 * 1024)).isInstanceOf(Bound.Valid.class);
        assertThat(problems(send(Picture.class, "image/png", 500 * 1024 + 1)))
                .singleElement()
                .asString()
                .contains("500 KB");
    }
}
