package cn.mingjing.identity.accounts;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.facts.EntryChanged;
import cn.mingjing.facts.KeptRegister;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The registers of accounts and posts held, as they stand, for whoever verifies them. */
@Component
class VerifiedAccounts implements KeptRegister {

    private final AccountTable accounts;
    private final PostTable posts;

    VerifiedAccounts(AccountTable accounts, PostTable posts) {
        this.accounts = accounts;
        this.posts = posts;
    }

    @Override
    public String title() {
        return text("identity.verify.title");
    }

    @Override
    public Set<String> registers() {
        return Set.of(Entries.ACCOUNT, Entries.POST_HELD);
    }

    @Override
    public boolean keepsVersions() {
        return false;
    }

    @Override
    public Stream<Row> rows() {
        return Stream.concat(
                accounts.all().stream()
                        .map(account -> new Row(
                                Entries.ACCOUNT,
                                account.person().toString(),
                                account.version(),
                                Entries.words(account))),
                posts.all().stream()
                        .map(held ->
                                new Row(Entries.POST_HELD, held.id().toString(), held.version(), Entries.words(held))));
    }

    @Override
    public Map<String, String> standing(EntryChanged changed) {
        return changed.after().entrySet().stream()
                .filter(word -> !Entries.OF_THE_CHANGE.contains(word.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
