package cn.mingjing.law.pack;

import cn.mingjing.law.Document;
import cn.mingjing.law.PackSource.Pack;
import cn.mingjing.law.Provision;
import cn.mingjing.law.RulePacksRefused;
import cn.mingjing.law.pack.Problems.Place;
import cn.mingjing.law.pack.ProvisionReader.Placed;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads rule packs strictly: whatever is unknown, untyped or without a clause is a problem with file and line. */
final class PackReader {

    private record PlacedDocument(Place place, Document document) {}

    private final Problems problems = new Problems();
    private final List<PlacedDocument> documents = new ArrayList<>();
    private final List<Placed> provisions = new ArrayList<>();

    private PackReader() {}

    /** Throws {@link RulePacksRefused} with every problem of every pack. */
    static PackContents read(List<Pack> packs) {
        PackReader reader = new PackReader();
        packs.forEach(reader::read);
        reader.refuseTwoTextsOfOneDocument();
        Overlaps.report(reader.provisions, reader.problems);
        reader.problems.refuseIfAny();
        return new PackContents(
                reader.documents.stream().map(PlacedDocument::document).toList(),
                reader.provisions.stream().<Provision<?>>map(Placed::provision).toList());
    }

    private void read(Pack pack) {
        try {
            for (Node root : new Yaml(new LoaderOptions()).composeAll(new StringReader(pack.yaml()))) {
                if (root instanceof MappingNode mapping) {
                    readDocument(pack.file(), new Fields(pack.file(), mapping, problems));
                } else {
                    problems.add(new Place(pack.file(), root.getStartMark().getLine() + 1), "not-a-document");
                }
            }
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 0
                    : broken.getProblemMark().getLine();
            problems.add(new Place(pack.file(), line + 1), "not-yaml", String.valueOf(broken.getProblem()));
        }
    }

    private void readDocument(String file, Fields fields) {
        Optional<Fields.Entry> list = fields.take("provisions");
        Optional<Document> document = new DocumentReader(file, problems).read(fields);
        fields.refuseRest();
        if (list.isPresent() && !(list.get().value() instanceof SequenceNode)) {
            problems.add(list.get().place(), "provisions-not-a-list");
        }
        if (document.isEmpty()) {
            return;
        }
        documents.add(new PlacedDocument(fields.place(), document.get()));
        if (list.isPresent() && list.get().value() instanceof SequenceNode entries) {
            ProvisionReader reader = new ProvisionReader(file, document.get(), problems);
            for (Node entry : entries.getValue()) {
                if (entry instanceof MappingNode mapping) {
                    provisions.addAll(reader.read(new Fields(file, mapping, problems)));
                } else {
                    problems.add(fields.place(entry), "provision-not-a-mapping");
                }
            }
        }
    }

    private void refuseTwoTextsOfOneDocument() {
        for (int later = 1; later < documents.size(); later++) {
            for (PlacedDocument earlier : documents.subList(0, later)) {
                Document one = earlier.document();
                Document other = documents.get(later).document();
                if (one.name().equals(other.name())
                        && Overlaps.inTime(one.since(), one.until(), other.since(), other.until())) {
                    problems.add(
                            documents.get(later).place(),
                            "document-twice",
                            one.name(),
                            earlier.place().file(),
                            earlier.place().line());
                }
            }
        }
    }
}
