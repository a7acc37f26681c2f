package cn.mingjing.ui.web;

import cn.mingjing.ui.Area;
import cn.mingjing.ui.Frame;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.PublicPages;
import cn.mingjing.ui.Reader;
import cn.mingjing.ui.SearchBox;
import cn.mingjing.ui.Tab;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The same templates and the same frame as for a request, for nobody in particular. */
@Component
final class UnaskedPages implements PublicPages {

    private final TemplateEngine templates;
    private final Frames frames;

    UnaskedPages(TemplateEngine templates, Frames frames) {
        this.templates = templates;
        this.frames = frames;
    }

    @Override
    public String html(Page.Show page, String path) {
        var output = new StringOutput();
        templates.render(
                page.template() + ".jte", Map.of("frame", new Anybody(path, frames), "page", page.page()), output);
        return output.toString();
    }

    /** Somebody without session, cookie or token. */
    private record Anybody(String path, Frames frames) implements Frame {

        @Override
        public Optional<Reader> reader() {
            return Optional.empty();
        }

        @Override
        public List<Entry> navigation(Area area) {
            return new Navigating(frames.navigation(area), reader(), path).entries();
        }

        @Override
        public List<Tab> beside(Area area) {
            return List.of();
        }

        @Override
        public Optional<SearchBox> search(Area area) {
            return frames.search(area);
        }

        @Override
        public String csrf() {
            return "";
        }

        @Override
        public String asset(String file) {
            return frames.assets().href(file);
        }

        @Override
        public boolean largeText() {
            return false;
        }

        @Override
        public Optional<String> notice() {
            return Optional.empty();
        }

        @Override
        public Optional<String> installation() {
            return frames.installation();
        }
    }
}
