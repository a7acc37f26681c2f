package cn.mingjing.casework.web;

import cn.mingjing.casework.CaseSummary;
import cn.mingjing.ui.Table;

/** The list of cases as shown. */
public record CasesPage(String search, Table<CaseSummary> cases, boolean mayRegister) {}
