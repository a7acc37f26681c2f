package cn.mingjing.demo;

import cn.mingjing.law.PackSource;
import cn.mingjing.start.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** What the demonstration's authorities set themselves where their documents leave it open; none in office. */
@Component
class DemoPacks implements PackSource {

    private final Installation installation;

    DemoPacks(Installation installation) {
        this.installation = installation;
    }

    @Override
    public List<Pack> packs() {
        return installation == Installation.NORMAL ? List.of() : read();
    }

    private static List<Pack> read() {
        try {
            List<Pack> packs = new ArrayList<>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:demo/packs/*.yaml")) {
                packs.add(
                        new Pack("demo/packs/" + file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8)));
            }
            return packs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
