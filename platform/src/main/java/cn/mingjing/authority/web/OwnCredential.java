package cn.mingjing.authority.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Authority;
import cn.mingjing.authority.Credential;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.authority.Photos;
import cn.mingjing.authority.Unit;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.China;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Provisions;
import cn.mingjing.ui.Bases;
import cn.mingjing.ui.Basis;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Qr;
import cn.mingjing.ui.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** An officer's own credential, to be shown on a telephone (亮证, duty D-20): whoever scans its code checks it himself. */
@Controller
public class OwnCredential {

    private final Officers officers;
    private final Authorities authorities;
    private final Photos photos;
    private final Provisions provisions;
    private final Bases bases;
    private final Clock clock;

    OwnCredential(
            Officers officers,
            Authorities authorities,
            Photos photos,
            Provisions provisions,
            Bases bases,
            Clock clock) {
        this.officers = officers;
        this.authorities = authorities;
        this.photos = photos;
        this.provisions = provisions;
        this.bases = bases;
        this.clock = clock;
    }

    /**
     * One's own credential.
     *
     * @param standing whether one may act today
     * @param photo where one's photo is shown
     * @param check where anybody checks the credential
     * @param qr the same as a code
     * @param manner how it is to be shown
     */
    public record Own(
            String name,
            Tag standing,
            List<Pair> particulars,
            Optional<String> photo,
            String check,
            Qr qr,
            Optional<Manner> manner) {}

    /** How officers of the authority show who they are, in one sentence, and what says so. */
    public record Manner(String sentence, List<Basis> asked) {}

    /** @param own empty for who holds no credential */
    public record OwnPage(Optional<Own> own) {}

    @GetMapping("/desk/credential")
    Page show(@CurrentActor Actor actor) {
        return Page.of(
                "authority/credential",
                new OwnPage(officers.find(actor.person())
                        .flatMap(officer -> officer.credential().map(held -> own(officer, held)))));
    }

    private Own own(Officer officer, Credential held) {
        String check = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/officers/{number}")
                .build(held.number())
                .toASCIIString();
        return new Own(
                officer.name(),
                Words.standing(officer, today()),
                List.of(
                        new Pair(
                                text("authority.body"),
                                authorities
                                        .find(officer.authority())
                                        .map(Authority::name)
                                        .orElse("")),
                        new Pair(
                                text("authority.officer.unit"),
                                authorities.unit(officer.unit()).map(Unit::name).orElse("")),
                        new Pair(text("authority.officer.number"), held.number())),
                photos.has(officer.person()) ? Optional.of(Keeping.photo(officer)) : Optional.empty(),
                check,
                Qr.of(check),
                manner(officer));
    }

    /** The documents differ (duty D-20): worn or shown, shown, worn and shown, with the uniform. */
    private Optional<Manner> manner(Officer officer) {
        return provisions
                .ruling(
                        Parameters.CREDENTIAL_DISPLAY,
                        authorities.jurisdiction(officer.authority()),
                        ActKind.PENALTY,
                        today())
                .map(ruling ->
                        new Manner(text("authority.credential.manner." + ruling.value()), bases.of(ruling.clauses())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }
}
