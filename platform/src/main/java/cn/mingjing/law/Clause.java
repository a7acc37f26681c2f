package cn.mingjing.law;

/**
 * One clause of one document, as printed.
 *
 * @param document the document's number or short title, such as {@code 行政处罚法} or {@code 濮市监〔2019〕203号}
 * @param number the clause as printed, such as {@code 第五十八条} or {@code 三(六)}; empty only where the document is cited
 *     as a whole (国办发〔2018〕118号, whose text is not at hand)
 */
public record Clause(String document, String number) {

    /** How the clause is cited, such as {@code 《行政处罚法》第五十八条}. */
    public String citation() {
        boolean numbered = document.endsWith("号");
        return (numbered ? document : "《" + document + "》") + number;
    }
}
