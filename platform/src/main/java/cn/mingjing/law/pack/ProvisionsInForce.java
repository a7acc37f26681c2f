package cn.mingjing.law.pack;

import cn.mingjing.law.ActKind;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Document;
import cn.mingjing.law.Jurisdiction;
import cn.mingjing.law.OwnDocuments;
import cn.mingjing.law.PackSource.Pack;
import cn.mingjing.law.Parameter;
import cn.mingjing.law.Provision;
import cn.mingjing.law.Provisions;
import cn.mingjing.law.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;

/** The rule packs of the installation, and for each authority what it has set itself since. */
final class ProvisionsInForce implements Provisions {

    private record Edition(List<Pack> packs, ProvisionBook book) {}

    private final PackContents shipped;
    private final ProvisionBook shippedBook;
    private final ObjectProvider<OwnDocuments> own;
    private final Map<AuthorityId, Edition> read = new ConcurrentHashMap<>();

    ProvisionsInForce(PackContents shipped, ObjectProvider<OwnDocuments> own) {
        this.shipped = shipped;
        this.shippedBook = new ProvisionBook(shipped);
        this.own = own;
    }

    @Override
    public <T> Optional<Ruling<T>> ruling(
            Parameter<T> parameter, Jurisdiction jurisdiction, ActKind kind, LocalDate on) {
        return book(jurisdiction.authority()).ruling(parameter, jurisdiction, kind, on);
    }

    @Override
    public <T> Optional<Ruling<T>> rulingFromAbove(
            Parameter<T> parameter, Jurisdiction jurisdiction, ActKind kind, LocalDate on) {
        return shippedBook.rulingFromAbove(parameter, jurisdiction, kind, on);
    }

    @Override
    public List<Document> documentsBinding(Jurisdiction jurisdiction, LocalDate on) {
        return book(jurisdiction.authority()).documentsBinding(jurisdiction, on);
    }

    @Override
    public <T> List<Provision<T>> saidBy(String document, Parameter<T> parameter, LocalDate on) {
        return bookWith(document).saidBy(document, parameter, on);
    }

    @Override
    public Optional<String> summary(Clause clause) {
        return shippedBook.summary(clause).or(() -> bookWith(clause.document()).summary(clause));
    }

    @Override
    public List<Parameter<?>> missing(Jurisdiction jurisdiction, ActKind kind, LocalDate on) {
        return book(jurisdiction.authority()).missing(jurisdiction, kind, on);
    }

    private ProvisionBook bookWith(String document) {
        return own.stream()
                .flatMap(kept -> kept.issuerOf(document).stream())
                .findFirst()
                .map(this::book)
                .orElse(shippedBook);
    }

    /** Read anew when the authority's own documents have changed. */
    private ProvisionBook book(AuthorityId authority) {
        List<Pack> packs =
                own.stream().findFirst().map(kept -> kept.of(authority)).orElse(List.of());
        if (packs.isEmpty()) {
            return shippedBook;
        }
        Edition known = read.get(authority);
        if (known == null || !known.packs().equals(packs)) {
            known = new Edition(packs, new ProvisionBook(shipped.and(PackReader.read(packs))));
            read.put(authority, known);
        }
        return known.book();
    }
}
