package cn.mingjing.start;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Launches the application from {@code main}: quiet terminal, log file, one sentence when it cannot be done. */
public final class Launch {

    private static final int FAILED = 1;

    /** The pages' beans want a web application around them; with this it answers nobody. */
    private static final String NO_PORT = "--server.port=-1";

    /** A command that could not be carried out, whatever its answer would have been. */
    private static final int NOT_CARRIED_OUT = 2;

    private Launch() {}

    /**
     * Serves, or carries out the {@link TerminalCommand} that the first argument names. Ends the process with a code
     * other than 0 when that fails.
     *
     * @param bare commands that need no installation
     */
    public static void of(Class<?> application, List<BareCommand> bare, String... arguments) {
        var line = List.of(arguments);
        bare.stream()
                .filter(command -> command.answers(line))
                .findFirst()
                .ifPresent(command -> System.exit(command.run(line, Terminal.out(), Terminal.err())));
        var log = new LogFolder();
        boolean serves = arguments.length == 0 || arguments[0].startsWith("-");
        try {
            if (serves) {
                prepared(application, log).run(arguments);
            } else {
                System.exit(command(application, log, line));
            }
        } catch (RuntimeException e) {
            refused(e).ifPresent(refused -> {
                Terminal.err().println(refused.getMessage());
                System.exit(refused.code());
            });
            Terminal.err().println("明镜未能启动：" + StartFailure.sentence(e, log));
            System.exit(serves ? FAILED : NOT_CARRIED_OUT);
        }
    }

    private static Optional<CommandRefused> refused(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(CommandRefused.class::isInstance)
                .map(CommandRefused.class::cast)
                .findFirst();
    }

    private static int command(Class<?> application, LogFolder log, List<String> arguments) {
        var name = arguments.getFirst();
        var launch = prepared(application, log);
        var line = new CommandLine(name, arguments.subList(1, arguments.size()), Terminal.err());
        launch.addInitializers(context -> context.getBeanFactory().registerSingleton("commandLine", line));
        try (var context =
                launch.run("--" + TerminalCommand.SETTING + "=" + name, "--db-scheduler.enabled=false", NO_PORT)) {
            return named(context, name).run(line.arguments(), Terminal.out(), Terminal.err());
        } catch (UnknownCommand e) {
            Terminal.err().println("没有名为 " + name + " 的命令。");
            return NOT_CARRIED_OUT;
        }
    }

    private static TerminalCommand named(ConfigurableApplicationContext context, String name) {
        return context.getBeanProvider(TerminalCommand.class).stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow(UnknownCommand::new);
    }

    private static SpringApplication prepared(Class<?> application, LogFolder log) {
        var launch = new SpringApplication(application);
        var defaults = new HashMap<String, Object>();
        defaults.put("logging.threshold.console", "OFF");
        launch.setDefaultProperties(defaults);
        launch.addListeners(log);
        return launch;
    }

    private static final class UnknownCommand extends RuntimeException {}
}
