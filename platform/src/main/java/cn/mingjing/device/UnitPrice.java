package cn.mingjing.device;

import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Fen;

/**
 * What one of a kind costs, as the authority itself has found out; no price comes with the system.
 *
 * @param source where the price is from, such as {@code 2026年框架协议采购成交价}
 */
public record UnitPrice(AuthorityId authority, Equipment kind, Fen price, String source) {}
