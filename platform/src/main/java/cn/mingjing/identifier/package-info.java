/**
 * The numbers by which the state names organisations and people, with their check digits.
 *
 * <p>Knows no other module: registers, parties, notices and the gate before publication read the same numbers.
 */
@NullMarked
package cn.mingjing.identifier;

import org.jspecify.annotations.NullMarked;
