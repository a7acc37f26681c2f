package cn.mingjing.ui.form;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.law.China;
import cn.mingjing.ui.FieldProblem;
import cn.mingjing.ui.Text;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Positive;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;

/**
 * Jakarta constraints on record components, said in our own sentences: {@code ui.constraint.<Annotation>}.
 *
 * <p>A constraint with a message of its own names a key of the message files there.
 */
final class Constraints {

    private final Validator validator;

    Constraints(Clock clock) {
        var china = clock.withZone(China.ZONE);
        var configuration = Validation.byProvider(HibernateValidator.class).configure();
        var amounts = configuration.createConstraintMapping();
        amounts.constraintDefinition(Positive.class)
                .includeExistingValidators(true)
                .validatedBy(PositiveAmount.class);
        this.validator = configuration
                .addMapping(amounts)
                .clockProvider(() -> china)
                .messageInterpolator(new Uninterpolated())
                .buildValidatorFactory()
                .getValidator();
    }

    /** What is wrong with one component's value by itself. */
    List<FieldProblem> ofPart(Part part, @Nullable Object argument, String path, String label) {
        return sorted(validator.validateValue(part.owner(), part.name(), argument)).stream()
                .map(violation -> problem(violation, element(path, violation), label))
                .toList();
    }

    /** What is wrong with the record as a whole, each component being right by itself. */
    List<FieldProblem> ofWhole(Object record, Shape.Group group, String path, String label) {
        var described = validator.getConstraintsForClass(group.type());
        var names = group.parts().stream().map(Part::name).collect(Collectors.toSet());
        boolean whole = described.hasConstraints()
                || described.getConstrainedProperties().stream()
                        .anyMatch(property -> !names.contains(property.getPropertyName()));
        if (!whole) {
            return List.of();
        }
        return sorted(validator.validate(record)).stream()
                .filter(violation -> !names.contains(first(violation)))
                .map(violation -> problem(violation, path, label))
                .toList();
    }

    private static <T> List<ConstraintViolation<T>> sorted(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .sorted(Comparator.comparing(violation -> violation.getPropertyPath() + " "
                        + violation.getConstraintDescriptor().getAnnotation()))
                .toList();
    }

    private static FieldProblem problem(ConstraintViolation<?> violation, String path, String label) {
        var descriptor = violation.getConstraintDescriptor();
        var code = descriptor.getAnnotation().annotationType().getSimpleName();
        var template = violation.getMessageTemplate();
        var sentence = template.startsWith("{")
                ? text("ui.constraint." + variety(violation, code), label)
                : Text.find(template, label).orElse(template);
        for (var attribute : descriptor.getAttributes().entrySet()) {
            sentence = sentence.replace("{" + attribute.getKey() + "}", String.valueOf(attribute.getValue()));
        }
        return new FieldProblem(path, code, sentence);
    }

    private static String variety(ConstraintViolation<?> violation, String code) {
        if (!code.equals("Size")) {
            return code;
        }
        var attributes = violation.getConstraintDescriptor().getAttributes();
        boolean rows = violation.getInvalidValue() instanceof Collection;
        int length = violation.getInvalidValue() instanceof Collection<?> several
                ? several.size()
                : String.valueOf(violation.getInvalidValue()).length();
        boolean few = attributes.get("min") instanceof Integer min && length < min;
        return code + (rows ? ".rows" : ".text") + (few ? ".min" : ".max");
    }

    private static String element(String path, ConstraintViolation<?> violation) {
        var at = path;
        for (var node : violation.getPropertyPath()) {
            at = node.getIndex() == null ? at : Paths.row(at, node.getIndex());
        }
        return at;
    }

    private static String first(ConstraintViolation<?> violation) {
        var nodes = violation.getPropertyPath().iterator();
        return nodes.hasNext() ? String.valueOf(nodes.next().getName()) : "";
    }

    /** Leaves messages as they are declared; the sentences are made above. */
    private static final class Uninterpolated implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
