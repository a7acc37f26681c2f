package cn.mingjing.document;

import java.util.List;

/** The party (当事人) with what identifies it (行政处罚法 art. 59 (1)). */
public sealed interface PartyParticulars {

    String name();

    /** All particulars in the order of the forms, the name first. */
    List<Line> lines();

    /** How a document addresses the party. */
    String you();

    /**
     * A legal person or other organisation.
     *
     * @param licence the kind of its licence, such as {@code 营业执照}
     * @param code its unified social credit code or registration number
     * @param representative the legal representative or person in charge
     */
    record Organisation(String name, String licence, String code, String address, String representative)
            implements PartyParticulars {
        @Override
        public List<Line> lines() {
            return List.of(
                    new Line("当事人", name),
                    new Line("主体资格证照名称", licence),
                    new Line("统一社会信用代码（注册号）", code),
                    new Line("住所", address),
                    new Line("法定代表人（负责人）", representative));
        }

        @Override
        public String you() {
            return "你单位";
        }
    }

    /**
     * An individual business (个体工商户).
     *
     * @param licence the kind of its licence, such as {@code 营业执照}
     * @param code its unified social credit code or registration number
     * @param idNumber the operator's identity number
     */
    record SoleTrader(String name, String licence, String code, String address, String operator, String idNumber)
            implements PartyParticulars {
        @Override
        public List<Line> lines() {
            return List.of(
                    new Line("当事人", name),
                    new Line("主体资格证照名称", licence),
                    new Line("统一社会信用代码（注册号）", code),
                    new Line("经营场所", address),
                    new Line("经营者", operator),
                    new Line("身份证件号码", idNumber));
        }

        @Override
        public String you() {
            return "你（单位）";
        }
    }

    /**
     * A natural person.
     *
     * @param idKind the kind of identity document, such as {@code 居民身份证}
     */
    record Person(String name, String sex, String idKind, String idNumber, String address, String telephone)
            implements PartyParticulars {
        @Override
        public List<Line> lines() {
            return List.of(
                    new Line("当事人", name),
                    new Line("性别", sex),
                    new Line("身份证件名称及号码", idKind + " " + idNumber),
                    new Line("住址", address),
                    new Line("联系电话", telephone));
        }

        @Override
        public String you() {
            return "你";
        }
    }
}
