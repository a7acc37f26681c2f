package cn.mingjing.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.law.China;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Field;
import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FieldProblem;
import cn.mingjing.ui.FileRefused;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Submission;
import cn.mingjing.ui.UploadedFile;
import jakarta.validation.constraints.NotBlank;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("表单里的文件一到就保存，别处填错也不用再选一次")
class KeptFilesTest {

    /** A file that is kept, known by its label. */
    record Paper(String label, String text) {}

    record Bundle(@NotBlank String title, Paper main, Optional<Paper> cover, List<Paper> others) {}

    /** Keeps papers in memory and refuses those that say no. */
    private static final class Papers implements FieldComponent.Kept<Paper> {

        private final Map<String, Paper> kept = new LinkedHashMap<>();

        @Override
        public Class<Paper> type() {
            return Paper.class;
        }

        @Override
        public String accept() {
            return "text/plain";
        }

        @Override
        public int megabytes() {
            return 1;
        }

        @Override
        public Paper keep(UploadedFile file) throws FileRefused {
            try {
                var paper = new Paper(file.label(), new String(file.bytes(), StandardCharsets.UTF_8));
                if (paper.text().equals("no")) {
                    throw new FileRefused("no", "这个文件不收。");
                }
                kept.put(paper.label(), paper);
                return paper;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String key(Paper paper) {
            return paper.label();
        }

        @Override
        public Optional<Paper> kept(String key) {
            return Optional.ofNullable(kept.get(key));
        }

        @Override
        public String label(Paper paper) {
            return paper.label();
        }
    }

    private final Papers papers = new Papers();
    private final Forms forms = new RecordForms(List.of(papers), Optional.empty(), Clock.system(China.ZONE));
    private final MultiValueMap<String, String> texts = new LinkedMultiValueMap<>();
    private final MultiValueMap<String, UploadedFile> files = new LinkedMultiValueMap<>();

    private void chosen(String field, String label, String text) {
        files.add(field, file(label, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static UploadedFile file(String label, byte[] bytes) {
        return new UploadedFile(label, "text/plain", bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    private Bound<Bundle> send() {
        return forms.bind(Bundle.class, FormContext.empty(), new Submission(texts, files));
    }

    private static List<Field.Choice> kept(Form form, String path) {
        return ((Field.Files) form.field(path)).kept();
    }

    @Test
    @DisplayName("所选文件成为记录中的值，可选与多个都行")
    void chosen_files_become_values() {
        texts.add("title", "卷");
        chosen("main", "a.txt", "甲");
        chosen("others", "b.txt", "乙");
        chosen("others", "c.txt", "丙");

        assertThat(TestForms.valid(send()))
                .isEqualTo(new Bundle(
                        "卷",
                        new Paper("a.txt", "甲"),
                        Optional.empty(),
                        List.of(new Paper("b.txt", "乙"), new Paper("c.txt", "丙"))));
    }

    @Test
    @DisplayName("别的字段填错，文件已经收下；改正后不必再选")
    void a_file_need_not_be_chosen_twice() {
        chosen("main", "a.txt", "甲");
        chosen("others", "b.txt", "乙");
        var first = (Bound.Invalid<Bundle>) send();
        assertThat(first.problems()).extracting(FieldProblem::path).containsExactly("title");
        assertThat(kept(first.form(), "main")).extracting(Field.Choice::key).containsExactly("a.txt");
        assertThat(kept(first.form(), "main")).extracting(Field.Choice::label).containsExactly("已上传：a.txt");

        files.clear();
        texts.add("title", "卷");
        for (var path : List.of("main", "others")) {
            kept(first.form(), path).forEach(file -> texts.add(path, file.key()));
        }

        assertThat(TestForms.valid(send()).others()).containsExactly(new Paper("b.txt", "乙"));
    }

    @Test
    @DisplayName("再选一个文件，取代原来那个；只许一个的不会变成两个")
    void a_new_file_takes_the_place_of_the_earlier_one() {
        papers.kept.put("old.txt", new Paper("old.txt", "旧"));
        texts.add("title", "卷");
        texts.add("main", "old.txt");
        chosen("main", "new.txt", "新");

        assertThat(TestForms.valid(send()).main().label()).isEqualTo("new.txt");
    }

    @Test
    @DisplayName("不收的、太大的、没选的、没保存过的，各说各的原因")
    void each_problem_is_said() {
        texts.add("title", "卷");
        assertThat(TestForms.problems(send())).extracting(FieldProblem::code).containsExactly("no-file");

        chosen("main", "a.txt", "no");
        assertThat(TestForms.problems(send())).containsExactly(new FieldProblem("main", "no", "这个文件不收。"));

        files.clear();
        files.add("main", file("a.txt", new byte[1_048_577]));
        assertThat(TestForms.problems(send())).extracting(FieldProblem::code).containsExactly("file-size");

        files.clear();
        texts.add("main", "never kept");
        assertThat(TestForms.problems(send())).extracting(FieldProblem::code).containsExactly("not-kept");

        texts.add("main", "another");
        assertThat(TestForms.problems(send())).extracting(FieldProblem::code).containsExactly("one-file");
    }

    @Test
    @DisplayName("JSON 里可以引用已保存的文件，也可以直接带小文件")
    void json_names_kept_files_or_carries_small_ones() {
        papers.kept.put("kept.txt", new Paper("kept.txt", "旧"));
        var body = JsonMapper.shared().readTree("""
                {"title": "卷", "main": "kept.txt",
                 "others": ["kept.txt", {"label": "n.txt", "mediaType": "text/plain", "content": "5paw"}]}
                """);

        assertThat(TestForms.valid(forms.bindJson(Bundle.class, FormContext.empty(), body)))
                .isEqualTo(new Bundle(
                        "卷",
                        new Paper("kept.txt", "旧"),
                        Optional.empty(),
                        List.of(new Paper("kept.txt", "旧"), new Paper("n.txt", "新"))));
        var wrong = JsonMapper.shared().readTree("{\"title\": \"卷\", \"main\": 7}");
        assertThat(TestForms.problems(forms.bindJson(Bundle.class, FormContext.empty(), wrong)))
                .extracting(FieldProblem::code)
                .containsExactly("wrong-type");
    }
}
