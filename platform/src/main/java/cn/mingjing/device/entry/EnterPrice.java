package cn.mingjing.device.entry;

import cn.mingjing.device.Equipment;
import cn.mingjing.device.UnitPrice;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Fen;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The form on which an authority says what one of a kind costs. */
public record EnterPrice(
        Equipment kind,
        Fen price,
        @NotBlank @Size(max = 200) String source) {

    public UnitPrice entry(AuthorityId authority) {
        return new UnitPrice(authority, kind, price, source);
    }
}
