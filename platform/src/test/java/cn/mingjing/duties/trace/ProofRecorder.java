package cn.mingjing.duties.trace;

import cn.mingjing.duties.Clause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Listens to every test of the JVM and writes down which named which duty, and how it ended. */
public final class ProofRecorder implements TestExecutionListener {

    static final String FILE = "proofs.tsv";

    private final Path folder;
    private final List<Proof> proofs = new ArrayList<>();

    /** For JUnit, which finds this class by its service file. */
    public ProofRecorder() {
        this(Path.of("target", "traceability"));
    }

    ProofRecorder(Path folder) {
        this.folder = folder;
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        switch (result.getStatus()) {
            case SUCCESSFUL -> {
                if (test.isTest()) {
                    record(test, Proof.Result.PASSED);
                }
            }
            case FAILED -> record(test, Proof.Result.FAILED);
            case ABORTED -> record(test, Proof.Result.DISABLED);
        }
    }

    @Override
    public synchronized void executionSkipped(TestIdentifier test, String reason) {
        record(test, Proof.Result.DISABLED);
    }

    @Override
    public synchronized void testPlanExecutionFinished(TestPlan plan) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(FILE), proofs.stream().map(Proof::line).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void record(TestIdentifier test, Proof.Result result) {
        switch (test.getSource().orElse(null)) {
            case MethodSource source -> record(source.getJavaClass(), source.getJavaMethod(), test, result);
            case ClassSource source -> {
                for (var method : source.getJavaClass().getDeclaredMethods()) {
                    record(source.getJavaClass(), method, test, result);
                }
            }
            case null, default -> {
                // Engines and generated tests name no duty of their own.
            }
        }
    }

    private void record(Class<?> type, Method method, TestIdentifier test, Proof.Result result) {
        for (var duty : duties(type, method)) {
            var place = type.getName() + "#" + method.getName();
            proofs.add(new Proof(duty, place, test.getDisplayName(), result));
        }
    }

    /** The duties named by the method, its class and the classes around it; none for methods that are no tests. */
    static Set<String> duties(Class<?> type, Method method) {
        var named = new LinkedHashSet<String>();
        if (isTest(method)) {
            add(named, method);
            for (Class<?> around = type; around != null; around = around.getEnclosingClass()) {
                add(named, around);
            }
        }
        return named;
    }

    private static boolean isTest(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getSimpleName())
                .anyMatch(name -> name.endsWith("Test") || name.equals("TestFactory"));
    }

    private static void add(Set<String> named, AnnotatedElement element) {
        @Nullable Clause clause = element.getAnnotation(Clause.class);
        if (clause != null) {
            named.addAll(List.of(clause.value()));
        }
    }
}
