package cn.mingjing.ui;

import tools.jackson.databind.JsonNode;

/**
 * The one form mechanism: a record gives names, order, types and validation; this draws the form and reads it back.
 *
 * <pre>{@code
 * @GetMapping  Page form(...)                    { return show(forms.open(FileCase.class, context)); }
 * @PostMapping Page act(..., Submission sent)    {
 *     return switch (forms.bind(FileCase.class, context, sent)) {
 *         case Bound.Invalid(var form, var problems) -> show(form).status(422);
 *         case Bound.Valid(var act) -> ...
 *     };
 * }
 * }</pre>
 *
 * <p>Component types: {@code String} ({@link Lines}), {@code int}, {@code long}, {@code boolean}, {@code LocalDate},
 * {@code LocalDateTime}, {@code Fen}, enums, records, sealed interfaces of records, {@link UploadedFile} ({@link Upload}),
 * types with a {@link FieldComponent}; each also in {@code Optional} or {@code @Nullable}; {@code List} of any of them,
 * {@code Set} of what can be chosen (both in the order offered). A record with the one component {@code value} is read as that value. What is not
 * optional is required, except a text without Jakarta's {@code @NotBlank} and a list without {@code @NotEmpty} or {@code @Size}. All
 * Jakarta constraints hold.
 *
 * <p>Words: {@code act.<Record>} title, {@code act.<Record>.do} button, {@code act.<Record>.<component>} label (else
 * {@code act.any.<component>}), the same with {@code .hint}; {@code enum.<Enum>.<CONSTANT>}; {@code act.<Variant>} for the
 * alternatives of a sealed interface. Simple names, without the enclosing type.
 */
public interface Forms {

    /** The form as it is first shown: the kept draft, else what the context suggests. */
    <R extends Record> Form open(Class<R> act, FormContext context);

    /** The form showing this record, to be changed. */
    <R extends Record> Form of(R act, FormContext context);

    /** Reads what a browser sent. */
    <R extends Record> Bound<R> bind(Class<R> act, FormContext context, Submission sent);

    /**
     * Reads a JSON body strictly: an unknown key, a number for a text are problems like any other.
     *
     * <p>Dates are ISO 8601 strings, amounts whole fen as integers, enums their names, chosen things their keys, an
     * alternative {@code {"kind": "<Variant>", …}}, a file {@code {"label", "mediaType", "content": base64}}.
     */
    <R extends Record> Bound<R> bindJson(Class<R> act, FormContext context, JsonNode body);
}
