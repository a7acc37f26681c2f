package cn.mingjing.ui.gallery;

import cn.mingjing.law.Fen;
import cn.mingjing.ui.Lines;
import cn.mingjing.ui.Upload;
import cn.mingjing.ui.UploadedFile;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A record with a component of every kind that a form can fill. */
record Specimen(
        @NotBlank String authority,
        @NotBlank @Size(max = 60) String subject,
        @NotBlank @Lines(5) @Size(max = 3000) String description,
        Optional<String> remark,
        @PastOrPresent LocalDate day,
        LocalDateTime moment,
        @Positive Fen amount,
        int copies,
        boolean urgent,
        Colour colour,
        Weekday weekday,
        @NotEmpty Set<Colour> colours,
        Address address,
        List<Guest> guests,
        Consent consent,

        @Upload(
                types = {"image/jpeg", "image/png", "application/pdf"},
                kilobytes = 10 * 1024)
        Optional<UploadedFile> picture) {

    enum Colour {
        RED,
        GREEN,
        BLUE
    }

    enum Weekday {
        MONDAY,
        TUESDAY,
        WEDNESDAY,
        THURSDAY,
        FRIDAY,
        SATURDAY,
        SUNDAY
    }

    record Address(@NotBlank String place, Optional<String> postcode) {}

    record Guest(@NotBlank String name, int age) {}

    sealed interface Consent {

        record Signed(LocalDate on) implements Consent {}

        record Refused(
                @NotBlank @Lines(2) String reason, @NotBlank String witness) implements Consent {}
    }
}
