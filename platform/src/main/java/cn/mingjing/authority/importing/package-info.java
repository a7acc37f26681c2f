/** Units, officers and legal advisers from spreadsheets: read, compared with the register, taken over whole or not at all. */
@NullMarked
package cn.mingjing.authority.importing;

import org.jspecify.annotations.NullMarked;
