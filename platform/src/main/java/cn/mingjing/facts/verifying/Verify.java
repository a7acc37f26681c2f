package cn.mingjing.facts.verifying;

import cn.mingjing.ledger.MalformedException;
import cn.mingjing.start.ProgressLine;
import cn.mingjing.start.TerminalCommand;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * {@code mingjing verify [--against FILE]… [--json]}: exit code 0 when all holds, 1 when something does not, 2 when it
 * could not be verified.
 */
@Component
class Verify implements TerminalCommand {

    static final int HOLDS = 0;
    static final int BROKEN = 1;
    static final int NOT_VERIFIED = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Verify.class);

    private final Verifier verifier;

    Verify(Verifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            var wanted = Wanted.of(arguments);
            var verdict = verifier.verify(wanted.against(), new ProgressLine(err)::at);
            out.print(wanted.json() ? VerdictJson.of(verdict) : VerdictText.of(verdict));
            return verdict.holds() ? HOLDS : BROKEN;
        } catch (Unusable e) {
            err.println(e.getMessage());
        } catch (Verifier.NotToBeUsed e) {
            err.println(Words.text("unusable.spoilt", e.label()));
        } catch (RuntimeException e) {
            LOG.error("not verified", e);
            err.println(Words.text("not-verified"));
        }
        return NOT_VERIFIED;
    }

    /** Arguments or files with which nothing can be verified; the message is a Chinese sentence. */
    private static final class Unusable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unusable(String key, Object... values) {
            super(Words.text(key, values));
        }
    }

    private record Wanted(boolean json, List<EarlierHead> against) {

        static Wanted of(List<String> arguments) {
            boolean json = false;
            var against = new ArrayList<EarlierHead>();
            for (var rest = arguments.iterator(); rest.hasNext(); ) {
                var argument = rest.next();
                switch (argument) {
                    case "--json" -> json = true;
                    case "--against" -> {
                        if (!rest.hasNext()) {
                            throw new Unusable("unusable.against-without-file");
                        }
                        against.add(read(rest.next()));
                    }
                    default -> throw new Unusable("unusable.argument", argument);
                }
            }
            return new Wanted(json, against);
        }

        private static EarlierHead read(String file) {
            try {
                return EarlierHead.parse(file, Files.readAllBytes(Path.of(file)));
            } catch (IOException e) {
                throw new Unusable("unusable.file", file);
            } catch (MalformedException e) {
                throw new Unusable("unusable.no-checkpoint", file);
            }
        }
    }
}
