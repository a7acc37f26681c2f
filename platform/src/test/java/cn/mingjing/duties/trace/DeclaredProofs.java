package cn.mingjing.duties.trace;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Every test that names a duty, whether it ran or not: a class that no runner finds proves nothing, silently. */
final class DeclaredProofs {

    private static final String PLANTED = "cn.mingjing.planted";

    private DeclaredProofs() {}

    /** Class and method to the duties they name, for all of our tests. */
    static Map<String, Set<String>> ofOurs() {
        var found = in("cn.mingjing");
        found.keySet().removeIf(test -> test.startsWith(PLANTED));
        return found;
    }

    static Map<String, Set<String>> in(String root) {
        var found = new TreeMap<String, Set<String>>();
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages(root);
        for (var type : classes) {
            for (var method : type.getMethods()) {
                var duties = ProofRecorder.duties(type.reflect(), method.reflect());
                if (!duties.isEmpty()) {
                    found.put(type.getName() + "#" + method.getName(), duties);
                }
            }
        }
        return found;
    }
}
