package cn.mingjing.disclosure.treatment;

/** What becomes of a field on a channel; what no rule speaks of is withheld. */
enum Disposition {
    /** As recorded. */
    SHOWN,
    /** Free text: withheld until a person has confirmed or treated it. */
    CONFIRMED,
    /** Always with another text. */
    MASKED,
    /** Never. */
    WITHHELD
}
