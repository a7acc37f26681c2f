package cn.mingjing.casework;

import cn.mingjing.facts.CanonicalDigest;
import org.springframework.stereotype.Component;

/** Digests the draft decision and the evidence, records of interviews and scenes among it, as they stand now. */
@Component
public class CaseDigests {

    private final CanonicalDigest digest;

    CaseDigests(CanonicalDigest digest) {
        this.digest = digest;
    }

    /** The digests that an opinion given now would bind; of a file without a draft, the digest of nothing. */
    public Digests of(CaseFile file) {
        return new Digests(digest.of(file.draft()), digest.of(file.proof()));
    }
}
