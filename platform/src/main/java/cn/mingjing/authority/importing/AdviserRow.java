package cn.mingjing.authority.importing;

import cn.mingjing.authority.LegalAdviser;
import cn.mingjing.identifier.LawyerLicence;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** A legal counsel or public lawyer as a row of a spreadsheet. */
record AdviserRow(
        @NotBlank @Size(max = 50) String name,
        LegalAdviser.Capacity capacity,
        Optional<LawyerLicence> licence,
        @NotBlank @Size(max = 100) String employer,
        @NotBlank @Size(max = 200) String fields,
        LocalDate engagedFrom,
        LocalDate engagedTo) {}
