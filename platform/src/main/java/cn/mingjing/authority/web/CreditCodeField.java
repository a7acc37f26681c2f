package cn.mingjing.authority.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.identifier.CreditCode;
import cn.mingjing.ui.FieldComponent;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A unified social credit code is written, and its check character is checked. */
@Component
class CreditCodeField implements FieldComponent.Written<CreditCode> {

    @Override
    public Class<CreditCode> type() {
        return CreditCode.class;
    }

    @Override
    public Optional<CreditCode> read(String text) {
        return CreditCode.read(text);
    }

    @Override
    public String write(CreditCode value) {
        return value.value();
    }

    @Override
    public String complaint() {
        return text("authority.credit-code.wrong");
    }
}
