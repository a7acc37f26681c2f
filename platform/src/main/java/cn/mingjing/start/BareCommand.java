package cn.mingjing.start;

import java.io.PrintStream;
import java.util.List;

/** Something done from the command line that needs no installation: no settings, no database, no folder. */
public interface BareCommand {

    /** Whether this is how it is called. */
    boolean answers(List<String> arguments);

    /** As {@link TerminalCommand#run}, with the name among the arguments. */
    int run(List<String> arguments, PrintStream out, PrintStream err);
}
