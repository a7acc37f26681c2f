package cn.mingjing.identity.admin;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.identity.Account;
import cn.mingjing.identity.Accounts;
import cn.mingjing.identity.PersonId;
import cn.mingjing.ui.Link;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The account an address speaks of, or the answer that there is none. */
@Component
class FoundAccount {

    private final Accounts accounts;

    FoundAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    Account account(UUID person) {
        return accounts.find(new PersonId(person)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The account of the person who holds that post. */
    Account holder(UUID person, UUID postHeld) {
        var account = account(person);
        if (accounts.postsOf(account.person()).stream()
                .noneMatch(held -> held.id().equals(postHeld))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return account;
    }

    static String address(UUID person) {
        return "/admin/accounts/" + person;
    }

    static List<Link> crumbs(Account account) {
        return List.of(
                new Link(text("identity.admin.accounts"), "/admin/accounts"),
                new Link(account.name(), address(account.person().value())));
    }
}
