package cn.mingjing.ui.form;

import cn.mingjing.law.Fen;
import cn.mingjing.ui.Field;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** An amount: typed in yuan with at most two decimals, such as {@code 1,200.50}; in JSON whole fen. */
record FenCodec() implements Codec<Fen> {

    /** Ten thousand times a hundred million yuan: no penalty reaches it, and it stays far from overflow. */
    private static final BigDecimal MOST_YUAN = new BigDecimal("1000000000000");

    @Override
    public Field.Kind kind() {
        return Field.Kind.MONEY;
    }

    @Override
    public Reading<Fen> read(String typed) {
        var text = Numerals.plain(typed).replaceFirst("^[¥￥]\\s*", "").replaceFirst("\\s*元$", "");
        if (text.matches("-[0-9].*")) {
            return Reading.not("amount-negative");
        }
        if (!text.matches("([0-9]{1,30}|[0-9]{1,3}(,[0-9]{3}){1,9})(\\.[0-9]+)?")) {
            return Reading.not("amount");
        }
        var yuan = new BigDecimal(text.replace(",", "")).stripTrailingZeros();
        if (yuan.scale() > 2) {
            return Reading.not("amount-decimals");
        }
        return yuan.compareTo(MOST_YUAN) > 0
                ? Reading.not("amount-range")
                : Reading.of(new Fen(yuan.movePointRight(2).longValueExact()));
    }

    @Override
    public String write(Fen value) {
        return value.yuan();
    }

    @Override
    public Optional<String> typed(JsonNode json) {
        return json.isIntegralNumber()
                ? Optional.of(new BigDecimal(json.bigIntegerValue(), 2).toPlainString())
                : Optional.empty();
    }

    @Override
    public String expected() {
        return "fen";
    }
}
