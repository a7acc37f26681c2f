package cn.mingjing.start;

import java.io.PrintStream;
import java.util.List;

/**
 * Something done once from the command line instead of serving, such as {@code mingjing verify}.
 *
 * <p>It may run beside a serving process on the same data folder and then uses that one's database server. No web server
 * and no scheduled job runs in its process; beans that would work in the background leave themselves out where the
 * setting {@value #SETTING} is present.
 */
public interface TerminalCommand {

    /** The setting that names the command while one is carried out. */
    String SETTING = "mingjing.command";

    /** The word after {@code mingjing}. */
    String name();

    /**
     * Does it.
     *
     * @param arguments what stood after the name
     * @param out where the answer goes, in Chinese
     * @param err where it says how far it is, and why it cannot be done
     * @return the exit code of the process, 0 for success
     */
    int run(List<String> arguments, PrintStream out, PrintStream err);
}
