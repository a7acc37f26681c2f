package cn.mingjing.start;

import java.io.PrintStream;
import java.util.List;

/**
 * What a {@link TerminalCommand} was called with; a bean while one is carried out, for what has to know before the command
 * itself runs.
 *
 * @param name the word after {@code mingjing}
 * @param arguments what stood after it
 * @param err where it says how far it is
 */
public record CommandLine(String name, List<String> arguments, PrintStream err) {

    public CommandLine {
        arguments = List.copyOf(arguments);
    }
}
