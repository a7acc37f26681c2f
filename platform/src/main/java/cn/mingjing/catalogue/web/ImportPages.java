package cn.mingjing.catalogue.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.catalogue.Editions;
import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.ItemColumns;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.drafting.ItemJson;
import cn.mingjing.catalogue.drafting.ListDrafts;
import cn.mingjing.catalogue.importing.SheetItems;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.sheet.ImportPage.Found;
import cn.mingjing.sheet.Sheet;
import cn.mingjing.sheet.SheetPages;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Submission;
import cn.mingjing.ui.Waiting;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From a spreadsheet into a draft. */
@Controller
@RequestMapping("/desk/lists/{kind}/import")
class ImportPages {

    private final OwnDraft own;
    private final ListDrafts drafts;
    private final SheetItems items;
    private final ItemJson json;
    private final SheetPages pages;
    private final Waiting waiting;
    private final Editions editions;

    ImportPages(
            OwnDraft own,
            ListDrafts drafts,
            SheetItems items,
            ItemJson json,
            SheetPages pages,
            Waiting waiting,
            Editions editions) {
        this.own = own;
        this.drafts = drafts;
        this.items = items;
        this.json = json;
        this.pages = pages;
        this.waiting = waiting;
        this.editions = editions;
    }

    @GetMapping
    Page choose(@PathVariable String kind, @CurrentActor Actor actor) {
        return pages.choose(place(own.of(kind, actor)));
    }

    @PostMapping
    Page read(@PathVariable String kind, Submission sent, @CurrentActor Actor actor) {
        ListId id = own.of(kind, actor);
        return pages.read(place(id), sent, sheet -> found(id, sheet));
    }

    @PostMapping("/accept")
    Page accept(@PathVariable String kind, @RequestParam UUID token, @CurrentActor Actor actor) {
        ListId id = own.of(kind, actor);
        Optional<List<Item>> found = waiting.take(key(id), token).map(json::items);
        boolean kept =
                found.filter(items -> drafts.keep(id, own.version(id), items)).isPresent();
        return Page.seeOther(id.desk())
                .saying(kept ? text("list.import.done", found.orElseThrow().size()) : text("sheet.import.gone"));
    }

    private Found found(ListId id, Sheet sheet) {
        var read = items.in(sheet, id.kind());
        if (!read.problems().isEmpty()) {
            return Found.wrong(read.problems());
        }
        List<Item> found = SheetItems.items(read);
        return found.isEmpty()
                ? Found.nothing(text("sheet.import.empty"))
                : Found.ready(
                        text("list.import.found", found.size()),
                        Comparing.of(editions.latestItems(id), found),
                        id.desk() + "/import/accept?token=" + waiting.keep(key(id), json.text(found)),
                        read.remarks());
    }

    private static SheetPages.Place place(ListId id) {
        return new SheetPages.Place(
                text("list.import"),
                List.of(new Link(text("list.title"), "/desk/lists"), new Link(ListViews.name(id.kind()), id.desk())),
                id.desk() + "/import",
                String.join("、", ItemColumns.labels(id.kind()).values()) + "；" + text("list.import.own"));
    }

    private static String key(ListId id) {
        return "list:" + id.value();
    }
}
