package cn.mingjing.facts;

import cn.mingjing.database.Role;
import cn.mingjing.start.Folders;
import cn.mingjing.start.Installation;
import cn.mingjing.start.SettableClock;
import cn.mingjing.testing.TestDatabase;
import cn.mingjing.testing.TestTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The facts module alone on a test database. Two of them on one database are like two processes. */
public final class FactsAlone implements AutoCloseable {

    private static final Map<TestDatabase, Path> HOMES = new ConcurrentHashMap<>();

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private FactsAlone() {}

    /** Facts that are sealed when a test says so. */
    public static FactsAlone on(TestDatabase database, Class<?>... reactions) {
        return start(database, reactions, context -> context.removeBeanDefinition("sealingThread"));
    }

    /** Facts with a sealer at work. */
    public static FactsAlone sealing(TestDatabase database) {
        return start(database, new Class<?>[0], context -> {});
    }

    /** A process whose key folder is empty. */
    public static FactsAlone withoutKeys(TestDatabase database) {
        return in(emptyFolder(), database);
    }

    /** A process whose key folder belongs to another log. */
    public static FactsAlone withOtherKeys(TestDatabase database) {
        try (var another = TestDatabase.fresh()) {
            on(another).close();
            return in(home(another), database);
        }
    }

    private static FactsAlone in(Path home, TestDatabase database) {
        return start(
                database, new Class<?>[0], context -> context.registerBean("folders", Folders.class, () -> in(home)));
    }

    private static FactsAlone start(
            TestDatabase database, Class<?>[] reactions, Consumer<AnnotationConfigApplicationContext> change) {
        var facts = new FactsAlone();
        var context = facts.context;
        var source = database.dataSource(Role.APP);
        var manager = new JdbcTransactionManager(source);
        var clock = new SettableClock(Clock.systemUTC());
        clock.moveTo(TestTime.START);
        context.registerBean(DataSource.class, () -> source, definition -> definition.setDestroyMethodName(""));
        context.registerBean(
                JdbcClient.class, () -> JdbcClient.create(source), definition -> definition.setPrimary(true));
        context.registerBean("eraser", JdbcClient.class, database::eraser);
        context.registerBean(PlatformTransactionManager.class, () -> manager);
        context.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(manager));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(Installation.class, () -> Installation.TEST);
        context.registerBean("folders", Folders.class, () -> in(home(database)));
        context.registerBean("sampleFacts", FactTypes.class, () -> new FactTypes(List.copyOf(Samples.TYPES)));
        context.register(Transactions.class);
        if (reactions.length > 0) {
            context.register(reactions);
        }
        context.scan("cn.mingjing.facts");
        change.accept(context);
        context.refresh();
        return facts;
    }

    /** One installation has one key folder, whatever the number of its processes. */
    private static Path home(TestDatabase database) {
        return HOMES.computeIfAbsent(database, of -> emptyFolder());
    }

    private static Folders in(Path home) {
        return new Folders(home.resolve("data"), home.resolve("keys"), home.resolve("cache"), home.resolve("logs"))
                .prepared();
    }

    private static Path emptyFolder() {
        try {
            var all = Files.createDirectories(Path.of("target", "installations"));
            return Files.createTempDirectory(all, "").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public FactStore store() {
        return get(FactStore.class);
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** A stream that nobody has used. */
    public static StreamId stream() {
        return new StreamId("case", UUID.randomUUID());
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement
    static class Transactions {}
}
