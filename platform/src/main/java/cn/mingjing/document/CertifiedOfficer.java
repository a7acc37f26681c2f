package cn.mingjing.document;

/**
 * An enforcement officer as a document names him.
 *
 * @param credential the number of the credential shown (执法证号)
 */
public record CertifiedOfficer(String name, String credential) {}
