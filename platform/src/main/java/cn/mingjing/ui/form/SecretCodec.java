package cn.mingjing.ui.form;

import cn.mingjing.ui.Field;
import cn.mingjing.ui.Secret;

/** A secret passes as typed; only its length is bounded, so that hashing it stays cheap. */
record SecretCodec() implements Codec<Secret> {

    private static final int LIMIT = 200;

    @Override
    public Field.Kind kind() {
        return Field.Kind.SECRET;
    }

    @Override
    public Reading<Secret> read(String typed) {
        return typed.length() > LIMIT
                ? Reading.not("too-long", String.valueOf(LIMIT), String.valueOf(typed.length()))
                : Reading.of(new Secret(typed));
    }

    @Override
    public String write(Secret value) {
        return "";
    }
}
