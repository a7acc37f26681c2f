package cn.mingjing.ui.form;

import cn.mingjing.law.Fen;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/** Lets {@code @Positive} speak of amounts; public because the validator makes it itself. */
public final class PositiveAmount implements ConstraintValidator<Positive, Fen> {

    @Override
    public boolean isValid(@Nullable Fen amount, ConstraintValidatorContext context) {
        return amount == null || amount.isPositive();
    }
}
