package cn.mingjing.identity;

import cn.mingjing.law.AuthorityId;
import java.util.List;

/** What identity needs to know of an authority's staff to open their accounts; the module that keeps their register supplies one bean. */
public interface RegisteredStaff {

    /** Whoever acts for the authority today, by unit and name; auxiliary staff and who has left do not. */
    List<Person> of(AuthorityId authority);

    /**
     * A person of the staff.
     *
     * @param person the id under which he stands in the register, and which his account takes
     * @param unit the printed name of his unit
     */
    record Person(PersonId person, String name, String unit) {}
}
