/** What every start makes sure of in the database, as its owner: that it is fit, that the roles exist, that the migrations ran. */
@NullMarked
package cn.mingjing.database.setup;

import org.jspecify.annotations.NullMarked;
