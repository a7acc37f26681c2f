package cn.mingjing.authority.registers;

import cn.mingjing.authority.Authority;
import cn.mingjing.authority.CollectingBank;
import cn.mingjing.authority.CredentialIssuer;
import cn.mingjing.authority.Engagement;
import cn.mingjing.authority.Entrustment;
import cn.mingjing.authority.LegalAdviser;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Redress;
import cn.mingjing.authority.Succession;
import cn.mingjing.authority.TrainingYear;
import cn.mingjing.authority.Unit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Entries as field names and values, which stay readable in the record when the types have changed. */
final class ReadableEntry {

    private final Map<String, String> fields = new TreeMap<>();

    private ReadableEntry(Entry<?> entry) {
        with("from", entry.from());
    }

    static Map<String, String> ofAuthority(Entry<Authority> entry) {
        Authority authority = entry.content();
        return new ReadableEntry(entry)
                .with("name", authority.name())
                .with("codeWord", authority.codeWord())
                .with("creditCode", authority.creditCode())
                .with("level", authority.level())
                .with("nature", authority.nature())
                .with("divisionCode", authority.divisionCode())
                .with("sectors", String.join(" ", Words.array(authority.sectors())))
                .with("superior", authority.superior())
                .with("telephone", authority.telephone())
                .with("address", authority.address())
                .with("bankName", authority.collectingBank().map(CollectingBank::name))
                .with("bankAccount", authority.collectingBank().map(CollectingBank::account))
                .with("paymentUrl", authority.paymentUrl())
                .with("reconsideration", authority.redress().map(Redress::reconsideration))
                .with("court", authority.redress().map(Redress::court))
                .with("entrustedBy", authority.entrustment().map(Entrustment::by))
                .with("deed", authority.entrustment().map(Entrustment::deed))
                .with("deedSignedOn", authority.entrustment().map(Entrustment::signedOn))
                .with("deedScope", authority.entrustment().map(Entrustment::scope))
                .with("deedUntil", authority.entrustment().map(Entrustment::until))
                .with("succeededBy", authority.succession().map(Succession::successor))
                .with("succeededSince", authority.succession().map(Succession::since))
                .with("successionDocument", authority.succession().map(Succession::document))
                .fields;
    }

    static Map<String, String> ofUnit(Entry<Unit> entry) {
        Unit unit = entry.content();
        return new ReadableEntry(entry)
                .with("authority", unit.authority())
                .with("name", unit.name())
                .with("role", unit.role())
                .with("open", unit.open())
                .fields;
    }

    static Map<String, String> ofOfficer(Entry<Officer> entry) {
        Officer officer = entry.content();
        ReadableEntry readable = new ReadableEntry(entry)
                .with("name", officer.name())
                .with("authority", officer.authority())
                .with("unit", officer.unit())
                .with("title", officer.title())
                .with("standing", officer.standing())
                .with("legalCertificate", officer.qualification().certificate())
                .with("reviewingSince", officer.qualification().reviewingSince());
        officer.credential()
                .ifPresent(held -> readable.with("credentialNumber", held.number())
                        .with("credentialIssuer", held.issuer())
                        .with("credentialArea", held.area())
                        .with("credentialFields", String.join(" ", Words.array(held.fields())))
                        .with("credentialFrom", held.validFrom())
                        .with("credentialTo", held.validTo())
                        .with("credentialStatus", held.status()));
        return readable.fields;
    }

    static Map<String, String> ofIssuer(Entry<CredentialIssuer> entry) {
        return new ReadableEntry(entry)
                .with("rule", entry.content().rule())
                .with("pattern", entry.content().pattern())
                .fields;
    }

    static Map<String, String> ofTraining(Entry<TrainingYear> entry) {
        TrainingYear training = entry.content();
        return new ReadableEntry(entry)
                .with("person", training.person())
                .with("year", training.year())
                .with("hours", training.hours())
                .with("examDay", training.exam().map(TrainingYear.Exam::day))
                .with("examPassed", training.exam().map(TrainingYear.Exam::passed))
                .fields;
    }

    static Map<String, String> ofPhoto(Entry<PhotoTable.Kept> entry) {
        PhotoTable.Kept photo = entry.content();
        return new ReadableEntry(entry)
                .with("mediaType", photo.mediaType())
                .with("size", photo.size())
                .with("sha256", photo.sha256())
                .fields;
    }

    static Map<String, String> ofAdviser(Entry<LegalAdviser> entry) {
        LegalAdviser adviser = entry.content();
        Engagement engagement = adviser.engagement();
        return new ReadableEntry(entry)
                .with("authority", adviser.authority())
                .with("capacity", adviser.capacity())
                .with("name", adviser.name())
                .with("licence", adviser.licence())
                .with("employer", adviser.employer())
                .with("fields", adviser.fields())
                .with("engagedFrom", engagement.from())
                .with("engagedTo", engagement.to())
                .with("endedOn", engagement.end().map(Engagement.End::on))
                .with("endReason", engagement.end().map(Engagement.End::reason))
                .fields;
    }

    private ReadableEntry with(String field, Object value) {
        fields.put(field, value.toString());
        return this;
    }

    private ReadableEntry with(String field, Optional<?> value) {
        value.ifPresent(present -> fields.put(field, present.toString()));
        return this;
    }
}
