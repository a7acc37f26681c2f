package cn.mingjing.casework.papers;

import cn.mingjing.casework.Party;
import cn.mingjing.document.PartyParticulars;
import cn.mingjing.document.PartyParticulars.Organisation;
import cn.mingjing.document.PartyParticulars.Person;
import cn.mingjing.document.PartyParticulars.SoleTrader;

/** The party as documents name it. */
final class Particulars {

    private static final String LICENCE = "营业执照";
    private static final String IDENTITY_CARD = "居民身份证";

    private Particulars() {}

    static PartyParticulars of(Party party) {
        return switch (party.kind()) {
            case ORGANISATION ->
                new Organisation(party.name(), LICENCE, party.code(), party.address(), party.representative());
            case INDIVIDUAL_BUSINESS ->
                new SoleTrader(
                        party.name(),
                        LICENCE,
                        party.code(),
                        party.address(),
                        party.representative(),
                        party.identityNumber());
            case NATURAL_PERSON ->
                new Person(party.name(), "", idKind(party), party.identityNumber(), party.address(), party.telephone());
        };
    }

    /** What the number on record is the number of; nothing where there is none. */
    static String idKind(Party party) {
        return party.identityNumber().isBlank() ? "" : IDENTITY_CARD;
    }

    /** Whether a person named in a record is the party itself, its operator or its legal representative. */
    static boolean isPartyItself(Party party, String person) {
        return person.equals(party.name()) || person.equals(party.representative());
    }
}
