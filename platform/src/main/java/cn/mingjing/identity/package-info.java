/**
 * Who is acting: accounts, posts held from day to day, sign-in, separation of duties, and the record of every refusal.
 *
 * <p>The public face for other modules: {@link cn.mingjing.identity.AccessRules} (which posts a page or call admits),
 * {@link cn.mingjing.identity.CurrentActor} (who calls), {@link cn.mingjing.identity.Purview} (whose matters he may see),
 * {@link cn.mingjing.identity.AccessLog} (refused acts) and {@link cn.mingjing.identity.Accounts}.
 */
@NullMarked
package cn.mingjing.identity;

import org.jspecify.annotations.NullMarked;
