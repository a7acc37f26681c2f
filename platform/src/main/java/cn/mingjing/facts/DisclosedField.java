package cn.mingjing.facts;

/**
 * One field laid open.
 *
 * @param name the field's name in the leaf
 * @param json its value as canonical JSON (RFC 8785), the exact text that was committed to
 * @param salt 32 bytes in lower-case hexadecimal; says nothing about any other field
 */
public record DisclosedField(String name, String json, String salt) {}
