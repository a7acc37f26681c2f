package cn.mingjing.law.pack;

import cn.mingjing.law.Document;
import cn.mingjing.law.Provision;
import java.util.List;

/** What all rule packs together say. */
record PackContents(List<Document> documents, List<Provision<?>> provisions) {

    PackContents {
        documents = List.copyOf(documents);
        provisions = List.copyOf(provisions);
    }
}
