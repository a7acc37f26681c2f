package cn.mingjing.casework.papers;

import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.casework.LeaderId;
import cn.mingjing.casework.PaperIssue;
import cn.mingjing.document.Endorsement;
import cn.mingjing.identity.Account;
import cn.mingjing.identity.Accounts;
import cn.mingjing.identity.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The leaders who took part in a discussion, as its record names them and has them sign. */
@Component
class Attendance {

    private final Officers officers;
    private final Accounts accounts;

    Attendance(Officers officers, Accounts accounts) {
        this.officers = officers;
        this.accounts = accounts;
    }

    /** All names, such as {@code 刘卫东、赵永明}. */
    String names(List<LeaderId> attending) {
        return attending.stream().map(this::name).collect(Collectors.joining("、"));
    }

    /** A line for each who voted to sign with a pen, and whoever put the discussion on record. */
    List<Endorsement> signatures(List<LeaderId> attending, PaperIssue issue) {
        List<Endorsement> lines = new ArrayList<>();
        attending.forEach(leader -> lines.add(new Endorsement("出席人员" + name(leader), "", List.of())));
        lines.add(new Endorsement("登记人", "", List.of(issue.signed())));
        return lines;
    }

    /** Leaders need not be in the register of officers; then their account gives the name. */
    private String name(LeaderId leader) {
        return officers.find(leader.value())
                .map(Officer::name)
                .or(() -> accounts.find(PersonId.parse(leader.value())).map(Account::name))
                .orElse(leader.value());
    }
}
