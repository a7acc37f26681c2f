package cn.mingjing.recording.field;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.recording.field.FieldShell.Word;
import java.util.List;

/** What the scripts of the field page say: they find each sentence in the page, under its name. */
final class FieldWords {

    private static final String NAMES = """
            network-here
            network-away
            unable
            expired
            sign-in
            barred
            other
            reload
            no-day
            gate-nobody
            gate-away
            gate-elsewhere
            battery-low
            room-none
            room-little
            room-full
            room
            not-persistent
            case-later
            second-choose
            missing-second
            missing-cause
            missing-place
            missing-reason
            missing-note
            missing-confirmation
            missing-signer
            missing-sign
            missing-refused-reason
            missing-left-document
            missing-left-reason
            missing-left-photo
            missing-nobody-reason
            device-NotAllowedError
            device-NotFoundError
            device-NotReadableError
            device-other
            statement
            statement-officer
            statement-party
            statement-film
            statement-sound
            statement-basis
            statement-done
            kept-none
            kept
            photos-none
            photos
            reason-storage
            stopped-hand
            stopped-device
            unspoken
            left-shown
            state-recording
            state-stopped
            state-finishing
            state-ready
            state-received
            state-differs
            state-refused
            open
            open-stopped
            open-finishing
            sending
            kind-FILM
            kind-SOUND
            kind-PHOTO
            part-FILM
            part-SOUND
            part-PHOTO
            part-SIGNATURE
            chunks
            head
            digest
            play
            waits
            refused
            received
            received-differs
            remove
            remove-sure
            pair-step
            pair-officers
            pair-cause
            pair-party
            pair-place
            pair-position
            pair-clock
            pair-statement
            pair-interruption
            pair-note
            pair-confirmation
            position
            position-DENIED
            position-UNAVAILABLE
            position-TIMED_OUT
            clock
            clock-unknown
            statement-was
            statement-not
            statement-photo
            interruption
            never
            nobody
            confirmation-SignedOnScreen
            confirmation-SigningRefused
            confirmation-LeftInPlace
            confirmation-NobodyToSign
            """;

    static final List<Word> ALL = NAMES.lines()
            .map(name -> new Word(name, text("field.word." + name)))
            .toList();

    private FieldWords() {}
}
