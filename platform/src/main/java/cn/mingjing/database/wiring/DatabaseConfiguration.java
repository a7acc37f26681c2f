package cn.mingjing.database.wiring;

import cn.mingjing.database.FirstContent;
import cn.mingjing.database.WholeDatabase;
import cn.mingjing.database.embedded.EmbeddedPostgres;
import cn.mingjing.database.embedded.OwnDatabase;
import cn.mingjing.database.setup.Passwords;
import cn.mingjing.database.setup.PreparedDatabase;
import cn.mingjing.database.setup.Server;
import cn.mingjing.start.Folders;
import cn.mingjing.start.Installation;
import cn.mingjing.start.StartRefused;
import cn.mingjing.start.TerminalCommand;
import java.sql.SQLException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Finds the database or starts our own, and makes it ready before anything connects. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final String URL_START = "jdbc:postgresql://";

    @Bean
    Passwords databasePasswords(Folders folders, Environment settings) {
        return new Passwords(folders.keys(), settings);
    }

    /** Closed after everything that uses it, because everything that uses it depends on it. */
    @Bean(destroyMethod = "close")
    @Conditional(NoDatabaseNamed.class)
    EmbeddedPostgres embeddedPostgres(
            Folders folders, Passwords passwords, Environment settings, ObjectProvider<FirstContent> content) {
        boolean joins = settings.containsProperty(TerminalCommand.SETTING) && content.getIfAvailable() == null;
        return joins ? EmbeddedPostgres.startOrJoin(folders, passwords) : EmbeddedPostgres.start(folders, passwords);
    }

    @Bean
    PreparedDatabase preparedDatabase(
            ObjectProvider<EmbeddedPostgres> embedded,
            Passwords passwords,
            Environment settings,
            ObjectProvider<FirstContent> content) {
        var first = content.getIfAvailable();
        var own = embedded.getIfAvailable();
        if (own == null) {
            return PreparedDatabase.prepare(named(settings), passwords, wanted(settings, Installation.NORMAL), first);
        }
        boolean demo = settings.getProperty("mingjing.demo", Boolean.class, false);
        try {
            var owner = OwnDatabase.in(own, passwords);
            var kind = wanted(settings, demo ? Installation.DEMO : Installation.NORMAL);
            return PreparedDatabase.prepare(owner, passwords, kind, first);
        } catch (SQLException e) {
            throw StartRefused.because("postgres-start-failed", e, own.log());
        }
    }

    @Bean
    WholeDatabase wholeDatabase(PreparedDatabase database) {
        return database::state;
    }

    @Bean
    Installation installation(PreparedDatabase database) {
        return database.installation();
    }

    private static Installation wanted(Environment settings, Installation otherwise) {
        boolean test = settings.getProperty("mingjing.test", Boolean.class, false);
        return test ? Installation.TEST : otherwise;
    }

    private static Server named(Environment settings) {
        var url = settings.getRequiredProperty(NoDatabaseNamed.URL);
        if (!url.startsWith(URL_START)) {
            throw StartRefused.because("database-url", url);
        }
        return new Server(
                url,
                settings.getProperty("spring.datasource.username", ""),
                settings.getProperty("spring.datasource.password", ""));
    }
}
