package cn.mingjing.authority;

import jakarta.validation.constraints.NotBlank;

/**
 * Where fines are paid: who decides a fine does not collect it (行政处罚法 art. 67).
 *
 * @param name the bank and branch as printed in the decision
 * @param account the account number for fines
 */
public record CollectingBank(
        @NotBlank String name, @NotBlank String account) {}
