package cn.mingjing.authority;

import cn.mingjing.law.AuthorityId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A person of an authority's staff as the register shows him on some day (duties D-14, G-02).
 *
 * @param person opaque, stable id, the one of {@link cn.mingjing.facts.Actor#person()}
 * @param title the post as printed in public, such as {@code 稽查支队副支队长}
 * @param standing how the person belongs to the authority
 * @param credential the credential held, if any
 */
public record Officer(
        String person,
        String name,
        AuthorityId authority,
        UnitId unit,
        String title,
        Standing standing,
        Optional<Credential> credential,
        LegalQualification qualification) {

    /** How a person belongs to an authority. */
    public enum Standing {
        /** 在编在岗的工作人员 */
        STAFF,
        /** 执法辅助人员：不得独立执法 */
        AUXILIARY,
        /** 已离岗（调离、退休、辞退） */
        LEFT
    }

    public Officer {
        if (standing == Standing.AUXILIARY && credential.isPresent()) {
            throw new IllegalArgumentException("auxiliary staff hold no credential: " + person);
        }
    }

    /** The credential that lets this person act on that day; empty for whoever may not. */
    public Optional<Credential> credentialOn(LocalDate day) {
        return standing == Standing.STAFF ? credential.filter(held -> held.isValidOn(day)) : Optional.empty();
    }
}
