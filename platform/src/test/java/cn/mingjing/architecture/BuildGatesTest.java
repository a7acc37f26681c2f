package cn.mingjing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds the project in {@code src/test/planted} with the build's own settings and sees it refused. */
@DisplayName("构建关卡：种下的毛病过不去")
class BuildGatesTest {

    @TempDir
    Path home;

    @Test
    @DisplayName("NullAway 和 Error Prone 都拦得住")
    void the_compiler_refuses_planted_mistakes() throws Exception {
        assertThat(refusal("compile"))
                .contains("ForgetsNull.java", "[NullAway]")
                .contains("ForgetsToThrow.java", "[DeadException]");
    }

    @Test
    @DisplayName("格式不整齐拦得住")
    void the_formatter_refuses_untidy_code() throws Exception {
        assertThat(refusal("spotless:check")).contains("Untidy.java", "format violations");
    }

    private String refusal(String goal) throws IOException, InterruptedException {
        var output = home.resolve("output");
        var maven = new ProcessBuilder("mvn", "-o", "-B", "-f", "src/test/planted/pom.xml", goal)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(new File("/dev/null"));
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        assertThat(maven.start().waitFor()).as(goal).isNotZero();
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
