package cn.mingjing.casework.web;

import cn.mingjing.casework.CaseSummary;
import java.util.List;

/** The list of cases as shown. */
public record CasesPage(String search, List<CaseSummary> cases, int page, int pages, boolean mayRegister) {}
