package cn.mingjing.portal.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.law.China;
import cn.mingjing.portal.register.PublishedOfficer;
import cn.mingjing.portal.register.PublishedPhoto;
import cn.mingjing.portal.register.PublishedRegister;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Shown;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;

/** The check of a credential (duty D-20): by its number, or by number and name; nobody is found by name alone. */
@Controller
public class PublicOfficerPages {

    private final PublishedRegister register;
    private final Clock clock;

    PublicOfficerPages(PublishedRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /**
     * The check of a credential.
     *
     * @param number as asked; empty where nothing is asked yet
     * @param name as asked; empty where only the number is
     * @param found empty where there is none
     */
    public record OfficerPage(String number, String name, Optional<Found> found) {}

    /**
     * A credential that was found.
     *
     * @param state how it stands today, one of {@link PublishedOfficer#stateOn}
     * @param said the same in one sentence
     * @param photo where the photo on it is shown
     * @param particulars what is public of it
     */
    public record Found(String name, String state, String said, Optional<String> photo, List<Pair> particulars) {}

    @GetMapping("/officers")
    Page ask(@RequestParam(defaultValue = "") String number, @RequestParam(defaultValue = "") String name) {
        return number.isBlank()
                ? Page.of("portal/officer", new OfficerPage("", name, Optional.empty()))
                : Page.seeOther(OfficerTables.page(number.strip()) + asked(name.strip()));
    }

    private static String asked(String name) {
        return name.isEmpty() ? "" : "?name=" + UriUtils.encodeQueryParam(name, StandardCharsets.UTF_8);
    }

    @GetMapping("/officers/{number}")
    Page check(@PathVariable String number, @RequestParam(defaultValue = "") String name) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        Optional<Found> found = register.officer(number)
                .filter(officer -> name.isEmpty() || officer.name().equals(name))
                .map(officer -> found(officer, today));
        return Page.of("portal/officer", new OfficerPage(number, name, found))
                .status(found.isEmpty() ? HttpStatus.NOT_FOUND : HttpStatus.OK);
    }

    @GetMapping("/officers/{number}/photo")
    ResponseEntity<byte[]> photo(@PathVariable String number) {
        PublishedPhoto photo =
                register.photo(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(photo.mediaType()))
                .body(photo.content());
    }

    private Found found(PublishedOfficer officer, LocalDate today) {
        String state = officer.stateOn(today);
        return new Found(
                officer.name(),
                state,
                text("portal.officer." + state + ".said", Shown.day(today)),
                register.hasPhoto(officer.credentialNumber())
                        ? Optional.of(OfficerTables.page(officer.credentialNumber()) + "/photo")
                        : Optional.empty(),
                particulars(officer));
    }

    private static List<Pair> particulars(PublishedOfficer officer) {
        List<Pair> pairs = new ArrayList<>(List.of(
                new Pair(text("portal.officer.number"), officer.credentialNumber()),
                new Pair(text("portal.officer.authority"), officer.authorityName())
                        .link("/authorities/" + officer.authority()),
                new Pair(text("portal.officer.telephone"), officer.authorityTelephone()),
                new Pair(text("portal.officer.unit"), officer.unitName())));
        officer.title().ifPresent(title -> pairs.add(new Pair(text("portal.officer.post"), title)));
        officer.area().ifPresent(area -> pairs.add(new Pair(text("portal.officer.area"), area)));
        pairs.add(new Pair(text("portal.officer.fields"), String.join("、", officer.fields())));
        pairs.add(new Pair(text("portal.officer.issuer"), officer.issuer()));
        pairs.add(new Pair(
                text("portal.officer.valid"),
                text("portal.officer.valid.span", Shown.day(officer.validFrom()), Shown.day(officer.validTo()))));
        return List.copyOf(pairs);
    }
}
