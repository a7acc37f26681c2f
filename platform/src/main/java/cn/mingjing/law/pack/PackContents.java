package cn.mingjing.law.pack;

import cn.mingjing.law.Document;
import cn.mingjing.law.Provision;
import java.util.List;
import java.util.stream.Stream;

/** What all rule packs together say. */
record PackContents(List<Document> documents, List<Provision<?>> provisions) {

    PackContents {
        documents = List.copyOf(documents);
        provisions = List.copyOf(provisions);
    }

    PackContents and(PackContents more) {
        return new PackContents(
                Stream.concat(documents.stream(), more.documents.stream()).toList(),
                Stream.concat(provisions.stream(), more.provisions.stream()).toList());
    }
}
