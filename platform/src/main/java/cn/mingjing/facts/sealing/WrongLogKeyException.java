package cn.mingjing.facts.sealing;

/** The key folder belongs to another log than the database: signing would fork the record. */
class WrongLogKeyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongLogKeyException(String known, String found) {
        super("签名密钥与数据库不符：数据库登记的公钥是 " + known + "，密钥目录中的是 " + found + "。请把 --keys 指向建库时使用的密钥目录。");
    }
}
