package cn.mingjing.authority.importing;

import cn.mingjing.authority.Officer;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A person of the staff as a row of a spreadsheet.
 *
 * @param unit its printed name
 * @param number of the credential; empty for who holds none, and then nothing else is said of one
 */
record OfficerRow(
        @NotBlank @Size(max = 50) String name,
        @NotBlank @Size(max = 100) String unit,
        @NotBlank @Size(max = 100) String title,
        Officer.Standing standing,
        @Size(max = 50) String number,
        @Size(max = 100) String issuer,
        @Size(max = 200) String area,
        @Size(max = 500) String fields,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        Optional<String> legalCertificate,
        Optional<LocalDate> reviewingSince) {}
