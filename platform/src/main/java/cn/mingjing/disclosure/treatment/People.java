package cn.mingjing.disclosure.treatment;

import cn.mingjing.casework.Appearance;
import cn.mingjing.casework.Appearance.Companion;
import cn.mingjing.casework.Defence.DefenceWaived;
import cn.mingjing.casework.Defence.HearingRequested;
import cn.mingjing.casework.Defence.HearingWaived;
import cn.mingjing.casework.Filing.SourceKind;
import cn.mingjing.casework.Filing.SourceRegistered;
import cn.mingjing.casework.Investigation.InterviewRecorded;
import cn.mingjing.casework.Investigation.SceneRecorded;
import cn.mingjing.casework.Service;
import cn.mingjing.casework.Signature;
import cn.mingjing.casework.Signature.SignedByParty;
import cn.mingjing.casework.Signature.SigningRefused;
import cn.mingjing.casework.Told;
import cn.mingjing.facts.Fact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The persons whom a fact of a case names besides the party: whoever informed, spoke, was present, signed, took a paper. */
final class People {

    private People() {}

    static List<String> in(Fact fact) {
        return switch (fact) {
            case SourceRegistered source -> informed(source);
            case InterviewRecorded interview ->
                with(interview.interviewee(), interview.signature(), interview.appearance());
            case SceneRecorded scene -> with(scene.present(), scene.signature(), scene.appearance());
            case Service service -> List.of(service.receivedBy());
            case DefenceWaived waived -> List.of(waived.waivedBy());
            case HearingWaived waived -> List.of(waived.waivedBy());
            case HearingRequested requested -> List.of(requested.requestedBy());
            case Told told -> told.persons();
            default -> List.of();
        };
    }

    /** Who complained or reported is protected; an authority that handed the matter over is not. */
    private static List<String> informed(SourceRegistered source) {
        return source.source() == SourceKind.COMPLAINT || source.source() == SourceKind.REPORT
                ? List.of(source.provider())
                : List.of();
    }

    /** Experts come along as private persons; auxiliary staff are the authority's own. */
    private static List<String> with(String answering, Signature signature, Optional<Appearance> appearance) {
        var experts = appearance.stream()
                .flatMap(appeared -> appeared.companions().stream())
                .filter(Companion::cameAsExpert)
                .map(Companion::name);
        return Stream.concat(Stream.of(answering, signed(signature)), experts).toList();
    }

    private static String signed(Signature signature) {
        return switch (signature) {
            case SignedByParty(var signer) -> signer;
            case SigningRefused(var reason, var witness) -> witness;
        };
    }
}
