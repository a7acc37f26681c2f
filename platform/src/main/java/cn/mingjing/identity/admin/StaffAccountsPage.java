package cn.mingjing.identity.admin;

import cn.mingjing.identity.RegisteredStaff.Person;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Refusal;
import cn.mingjing.ui.Tab;
import cn.mingjing.ui.Table;
import java.util.List;
import java.util.Optional;

/**
 * Who of an authority's staff has no account.
 *
 * @param without those who get one next
 * @param form absent where everybody has one
 */
public record StaffAccountsPage(
        String authority,
        List<Tab> others,
        String lead,
        Table<Person> without,
        Optional<Form> form,
        String action,
        List<Link> crumbs,
        Optional<Refusal> refusal) {}
