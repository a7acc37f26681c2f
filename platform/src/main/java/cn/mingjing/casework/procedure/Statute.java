package cn.mingjing.casework.procedure;

import cn.mingjing.law.Clause;

/** Where the procedure's rules stand; the numbers themselves are provisions, asked for when needed. */
final class Statute {

    private Statute() {}

    /** An article of 行政处罚法 (2021). */
    static Clause penalty(String article) {
        return new Clause("行政处罚法", article);
    }

    /** An article of 个人信息保护法. */
    static Clause personalInformation(String article) {
        return new Clause("个人信息保护法", article);
    }

    /** An article of 市场监督管理行政处罚程序规定. */
    static Clause marketProcedure(String article) {
        return new Clause("市场监督管理行政处罚程序规定", article);
    }
}
