package cn.mingjing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.AnnotationMetadata;

/** What two people give the same name at the same time, found in seconds and not when nothing starts any more. */
@DisplayName("同时开工的人起了同样的名字，几秒钟就查出来")
class UniqueNamesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /** What bears each name, where more than one thing does. */
    private static final class Names {

        private final Map<String, List<String>> bearers = new TreeMap<>();

        void add(String name, String bearer) {
            bearers.computeIfAbsent(name, unknown -> new ArrayList<>()).add(bearer);
        }

        Map<String, List<String>> twice() {
            var twice = new TreeMap<>(bearers);
            twice.values().removeIf(several -> several.size() == 1);
            return twice;
        }
    }

    @Test
    @DisplayName("组件不重名")
    void no_two_beans_bear_one_name() {
        var names = new Names();
        var generator = new AnnotationBeanNameGenerator();
        var registry = new SimpleBeanDefinitionRegistry();
        new ClassPathScanningCandidateComponentProvider(true)
                .findCandidateComponents("cn.mingjing").stream()
                        .filter(found -> isOurs(String.valueOf(found.getResourceDescription())))
                        .forEach(found -> {
                            String type = String.valueOf(found.getBeanClassName());
                            names.add(generator.generateBeanName(found, registry), type);
                            if (found instanceof AnnotatedBeanDefinition annotated) {
                                madeBy(annotated.getMetadata(), type, names);
                            }
                        });

        assertThat(names.bearers).hasSizeGreaterThan(300);
        assertThat(names.twice()).isEmpty();
    }

    private static boolean isOurs(String description) {
        return !description.contains("test-classes");
    }

    private static void madeBy(AnnotationMetadata metadata, String type, Names names) {
        metadata.getAnnotatedMethods(Bean.class.getName())
                .forEach(method -> names.add(method.getMethodName(), type + "." + method.getMethodName()));
    }

    @Test
    @DisplayName("同一模块的迁移不重号")
    void no_two_migrations_of_a_module_bear_one_number() throws IOException {
        var names = new Names();
        for (Path module : files(RESOURCES.resolve("db/migration"))) {
            for (Path file : files(module)) {
                names.add(
                        module.getFileName() + " "
                                + String.valueOf(file.getFileName()).replaceAll("__.*", ""),
                        file.toString());
            }
        }

        assertThat(names.bearers).hasSizeGreaterThan(30);
        assertThat(names.twice()).isEmpty();
    }

    @Test
    @DisplayName("架构决定不重号")
    void no_two_decisions_bear_one_number() throws IOException {
        var names = new Names();
        for (Path file : files(Path.of("../docs/adr"))) {
            names.add(String.valueOf(file.getFileName()).substring(0, 4), file.toString());
        }

        assertThat(names.bearers).hasSizeGreaterThan(20);
        assertThat(names.twice()).isEmpty();
    }

    @Test
    @DisplayName("真有重名就说得出是谁")
    void a_name_borne_twice_is_told_with_its_bearers() {
        var names = new Names();
        names.add("recordingPages", "casework.web.RecordingPages");
        names.add("recordingPages", "recording.RecordingPages");
        names.add("other", "x");

        assertThat(names.twice())
                .containsOnly(Map.entry(
                        "recordingPages", List.of("casework.web.RecordingPages", "recording.RecordingPages")));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
