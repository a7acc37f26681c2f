package cn.mingjing.authority.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.CredentialIssuer;
import cn.mingjing.authority.CredentialIssuers;
import cn.mingjing.authority.RegisterStreams;
import cn.mingjing.authority.web.EntryPages.Place;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Submission;
import cn.mingjing.ui.Table;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who issues credentials, and what their numbers look like. */
@Controller
public class IssuerEntries {

    private static final String NEW = Keeping.ISSUERS + "/new";

    private final CredentialIssuers issuers;
    private final EntryPages pages;

    IssuerEntries(CredentialIssuers issuers, EntryPages pages) {
        this.issuers = issuers;
        this.pages = pages;
    }

    /** @param begin where a new issuer is entered; empty for who only reads */
    public record IssuersPage(Table<CredentialIssuer> issuers, String begin) {}

    @GetMapping(Keeping.ISSUERS)
    Page list(@CurrentActor Actor actor) {
        boolean keeps = SeenOfficers.keeps(actor);
        var table = Table.of(
                text("authority.issuers"),
                issuers.all(),
                new Empty(text("authority.issuers.empty"), text("authority.issuers.empty.how")));
        var named = keeps
                ? table.link(text("authority.issuer.name"), CredentialIssuer::name, IssuerEntries::address)
                : table.text(text("authority.issuer.name"), CredentialIssuer::name);
        return Page.of(
                "authority/issuers",
                new IssuersPage(
                        named.text(text("authority.issuer.rule"), CredentialIssuer::rule)
                                .text(text("authority.issuer.pattern"), CredentialIssuer::pattern),
                        keeps ? NEW : ""));
    }

    @GetMapping(NEW)
    Page begin(@RequestParam(defaultValue = "") String name) {
        return issuers.find(name)
                .map(issuer -> pages.filled(EnterIssuer.of(issuer), FormContext.empty(), place()))
                .orElseGet(() -> pages.empty(EnterIssuer.class, FormContext.empty(), place()));
    }

    @PostMapping(NEW)
    Page enter(@CurrentActor Actor actor, Submission sent) {
        return pages.enter(EnterIssuer.class, FormContext.empty(), sent, place(), actor, entry -> {
            var objections = entry.objections();
            return objections.isEmpty() ? issuers.enter(entry.entry(), actor) : new Outcome.Refused(objections);
        });
    }

    private static String address(CredentialIssuer issuer) {
        return NEW + "?name=" + URLEncoder.encode(issuer.name(), StandardCharsets.UTF_8);
    }

    private static Place place() {
        return new Place(NEW, Optional.empty(), RegisterStreams.of("credential-issuer", "new"), Keeping.ISSUERS);
    }
}
