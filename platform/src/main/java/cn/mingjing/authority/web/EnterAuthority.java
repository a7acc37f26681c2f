package cn.mingjing.authority.web;

import cn.mingjing.authority.Authority;
import cn.mingjing.authority.CollectingBank;
import cn.mingjing.authority.Entrustment;
import cn.mingjing.authority.Level;
import cn.mingjing.authority.Nature;
import cn.mingjing.authority.Redress;
import cn.mingjing.authority.Succession;
import cn.mingjing.identifier.CreditCode;
import cn.mingjing.law.AuthorityId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The form on which an authority is entered or changed.
 *
 * @param sectors words of the rule packs, separated by spaces
 * @param from the day from which it holds
 */
record EnterAuthority(
        @NotBlank @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String id,

        @NotBlank String name,
        @NotBlank String codeWord,
        CreditCode creditCode,
        Level level,
        Nature nature,
        @NotBlank @Pattern(regexp = "\\d{6}") String divisionCode,
        @NotBlank @Pattern(regexp = "[a-z-]+( [a-z-]+)*") String sectors,
        Optional<AuthorityId> superior,
        @NotBlank String telephone,
        @NotBlank String address,
        Optional<CollectingBank> bank,
        Optional<@Pattern(regexp = "https?://\\S+") String> paymentUrl,
        Optional<Redress> redress,
        Optional<Entrustment> entrustment,
        Optional<Succession> succession,
        LocalDate from) {

    static EnterAuthority of(Authority authority, LocalDate from) {
        return new EnterAuthority(
                authority.id().value(),
                authority.name(),
                authority.codeWord(),
                authority.creditCode(),
                authority.level(),
                authority.nature(),
                authority.divisionCode(),
                String.join(" ", authority.sectors().stream().sorted().toList()),
                authority.superior(),
                authority.telephone(),
                authority.address(),
                authority.collectingBank(),
                authority.paymentUrl().map(URI::toString),
                authority.redress(),
                authority.entrustment(),
                authority.succession(),
                from);
    }

    Authority entry() {
        return new Authority(
                new AuthorityId(id),
                name,
                codeWord,
                creditCode,
                level,
                nature,
                divisionCode,
                Set.copyOf(List.of(sectors.split(" "))),
                superior,
                telephone,
                address,
                bank,
                paymentUrl.map(URI::create),
                redress,
                entrustment,
                succession);
    }
}
