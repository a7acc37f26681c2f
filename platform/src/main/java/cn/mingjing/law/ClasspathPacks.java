package cn.mingjing.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every {@code .yaml} file of one folder on the class path.
 *
 * @param folder such as {@code packs}
 */
public record ClasspathPacks(String folder) implements PackSource {

    @Override
    public List<Pack> packs() {
        try {
            List<Pack> packs = new ArrayList<>();
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/*.yaml")) {
                String file = folder + "/" + resource.getFilename();
                packs.add(new Pack(file, resource.getContentAsString(StandardCharsets.UTF_8)));
            }
            packs.sort(Comparator.comparing(Pack::file));
            return packs;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the rule packs in " + folder, unreadable);
        }
    }
}
