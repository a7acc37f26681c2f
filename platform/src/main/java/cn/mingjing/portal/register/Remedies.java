package cn.mingjing.portal.register;

import cn.mingjing.law.Ruling;
import cn.mingjing.law.Term;
import java.util.Optional;

/**
 * Within what time an authority's decisions can be examined (救济渠道), duty D-15.
 *
 * @param reconsideration the term for it, and what says so
 * @param litigation the term for suing directly
 */
public record Remedies(Optional<Ruling<Term>> reconsideration, Optional<Ruling<Term>> litigation) {}
