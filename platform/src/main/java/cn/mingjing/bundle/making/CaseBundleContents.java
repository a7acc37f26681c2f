package cn.mingjing.bundle.making;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.bundle.BundleForm;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.DisclosedFact;
import cn.mingjing.facts.DisclosedField;
import cn.mingjing.facts.ProvenStream;
import cn.mingjing.facts.ProvenStream.ProvenFact;
import cn.mingjing.law.China;
import cn.mingjing.originals.Originals;
import cn.mingjing.ui.Shown;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What stands in a bundle, in the form of docs/ledger-format.md, section 9. */
@Component
class CaseBundleContents {

    static final String FORMAT = "mingjing/case-bundle/1";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Originals originals;
    private final Authorities authorities;
    private final CaseBundleVerifiers verifiers;

    CaseBundleContents(Originals originals, Authorities authorities, CaseBundleVerifiers verifiers) {
        this.originals = originals;
        this.authorities = authorities;
        this.verifiers = verifiers;
    }

    CaseBundle of(CaseFile file, ProvenStream proven, BundleAsked asked, Actor actor, Instant now) {
        boolean enclosing = asked.form() == BundleForm.ORIGINALS;
        List<CitedOriginal> cited = cited(proven);
        SequencedMap<String, byte[]> papers = new LinkedHashMap<>();
        papers.put("README.txt", bytes(readMe(file, proven, asked, actor, now)));
        papers.put("bundle.json", json(manifest(file, proven, asked, actor, now)));
        papers.put("checkpoint", bytes(proven.checkpoint()));
        papers.put("keys", bytes(String.join("\n", proven.keys()) + "\n"));
        for (ProvenFact fact : proven.facts()) {
            String number = "%04d".formatted(fact.disclosed().id().number());
            papers.put("facts/" + number + ".json", json(disclosure(fact.disclosed())));
            papers.put("proofs/" + number + ".tlog-proof", bytes(fact.proof()));
        }
        papers.put("originals.json", json(listed(cited, enclosing)));
        papers.put("Verify.java", verifiers.program());
        papers.put("verify.html", verifiers.page());
        return new CaseBundle(fileName(now), now, papers, cited, enclosing, originals::open);
    }

    private static String fileName(Instant now) {
        return text("bundle.file", DateTimeFormatter.ofPattern("yyyyMMdd-HHmm").format(now.atZone(China.ZONE)));
    }

    /** The form of section 7. */
    private static ObjectNode disclosure(DisclosedFact fact) {
        ObjectNode node =
                MAPPER.createObjectNode().put("id", fact.id().toString()).put("leaf", fact.leaf());
        var fields = node.putArray("fields");
        fact.fields()
                .forEach(field -> fields.addObject()
                        .put("name", field.name())
                        .put("json", field.json())
                        .put("salt", field.salt()));
        return node;
    }

    private ObjectNode manifest(CaseFile file, ProvenStream proven, BundleAsked asked, Actor actor, Instant now) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("format", FORMAT)
                .put("stream", file.id().stream().toString());
        node.putObject("checkpoint")
                .put("origin", proven.origin())
                .put("size", proven.head().size())
                .put("root", proven.head().root().base64());
        var facts = node.putArray("facts");
        for (ProvenFact fact : proven.facts()) {
            facts.addObject()
                    .put("number", fact.disclosed().id().number())
                    .put("type", fact.type())
                    .put("leaf", fact.leafHash())
                    .put("erased", fact.erased());
        }
        node.put("waiting", proven.waiting());
        node.put("originals", asked.form() == BundleForm.ORIGINALS ? "enclosed" : "digests");
        node.putObject("made")
                .put("at", now.truncatedTo(ChronoUnit.SECONDS).toString())
                .put("by", actor.name())
                .put("authority", authority(actor, now))
                .put("purpose", asked.purpose())
                .put("recipient", asked.recipient());
        node.set("words", words(proven));
        return node;
    }

    private String authority(Actor actor, Instant now) {
        return authorities.nameThen(actor.authority(), LocalDate.ofInstant(now, China.ZONE));
    }

    /** What the names of types and posts are called, for the reader; proven by nothing. */
    private static ObjectNode words(ProvenStream proven) {
        ObjectNode words = MAPPER.createObjectNode();
        for (ProvenFact fact : proven.facts()) {
            words.put(fact.type(), text("fact." + fact.type()));
            fact.disclosed().fields().stream()
                    .filter(field -> field.name().equals("@actor"))
                    .map(field -> MAPPER.readTree(field.json()).path("post").asString(""))
                    .forEach(post -> words.put(post, text("enum.Post." + post)));
        }
        return words;
    }

    private List<CitedOriginal> cited(ProvenStream proven) {
        Map<String, List<Map.Entry<Integer, Citations.Citation>>> found = new LinkedHashMap<>();
        for (ProvenFact fact : proven.facts()) {
            int number = fact.disclosed().id().number();
            for (DisclosedField field : fact.disclosed().fields()) {
                Citations.in(
                        MAPPER.readTree(field.json()),
                        citation -> found.computeIfAbsent(citation.sha256(), sha256 -> new ArrayList<>())
                                .add(Map.entry(number, citation)));
            }
        }
        return found.values().stream().map(this::cited).toList();
    }

    private CitedOriginal cited(List<Map.Entry<Integer, Citations.Citation>> places) {
        Citations.Citation first = places.getFirst().getValue();
        String sm3 = originals
                .find(first.sha256())
                .orElseThrow(() -> new IllegalStateException("a fact cites what was not kept: " + first.sha256()))
                .sm3();
        return new CitedOriginal(
                first.sha256(),
                sm3,
                first.size(),
                first.mediaType(),
                places.stream().map(place -> place.getValue().name()).distinct().toList(),
                places.stream().map(Map.Entry::getKey).distinct().toList());
    }

    private static JsonNode listed(List<CitedOriginal> cited, boolean enclosing) {
        var list = MAPPER.createArrayNode();
        for (CitedOriginal original : cited) {
            ObjectNode node = list.addObject()
                    .put("sha256", original.sha256())
                    .put("sm3", original.sm3())
                    .put("size", original.size())
                    .put("mediaType", original.mediaType());
            original.labels().forEach(node.putArray("labels")::add);
            original.facts().forEach(node.putArray("facts")::add);
            if (enclosing) {
                node.put("file", original.path());
            }
        }
        return list;
    }

    private String readMe(CaseFile file, ProvenStream proven, BundleAsked asked, Actor actor, Instant now) {
        return verifiers
                .readMe()
                .replace("{stream}", file.id().stream().toString())
                .replace("{authority}", authority(actor, now))
                .replace("{by}", actor.name())
                .replace("{at}", Shown.moment(now))
                .replace("{purpose}", asked.purpose())
                .replace("{recipient}", asked.recipient())
                .replace("{form}", text("enum.BundleForm." + asked.form()))
                .replace("{facts}", String.valueOf(proven.facts().size()))
                .replace("{waiting}", proven.waiting() == 0 ? "" : text("bundle.waiting", proven.waiting()) + "\n")
                .replace("{size}", String.valueOf(proven.head().size()))
                .replace("{root}", proven.head().root().base64());
    }

    private static byte[] json(JsonNode node) {
        return bytes(MAPPER.writeValueAsString(node) + "\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
