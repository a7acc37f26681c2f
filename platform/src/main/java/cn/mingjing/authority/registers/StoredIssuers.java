package cn.mingjing.authority.registers;

import cn.mingjing.authority.CredentialIssuer;
import cn.mingjing.authority.CredentialIssuers;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of issuers. */
@Component
class StoredIssuers implements CredentialIssuers {

    private final IssuerTable issuers;
    private final RecordedEntries entries;

    StoredIssuers(IssuerTable issuers, RecordedEntries entries) {
        this.issuers = issuers;
        this.entries = entries;
    }

    @Override
    public Optional<CredentialIssuer> find(String name) {
        return issuers.newest(name).map(Entry::content);
    }

    @Override
    public List<CredentialIssuer> all() {
        return issuers.newest();
    }

    @Override
    @Transactional
    public Outcome enter(CredentialIssuer issuer, Actor by) {
        var change = new RecordedEntries.Change<>(
                "credential-issuer",
                issuer.name(),
                issuers.newest(issuer.name()),
                ReadableEntry::ofIssuer,
                issuers::insert);
        return entries.enter(change, issuer, by, List.of());
    }
}
