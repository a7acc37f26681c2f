package cn.mingjing.identity.admin;

import cn.mingjing.identity.accounts.AccountLine;
import cn.mingjing.ui.Table;

/**
 * The list of accounts.
 *
 * @param query what was searched for
 * @param mayOpen whether the reader may open an account
 */
public record AccountsPage(String query, boolean mayOpen, Table<AccountLine> table) {}
