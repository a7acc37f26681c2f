package cn.mingjing.identity.first;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.start.Installation;
import cn.mingjing.start.StartNotice;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prints a one-time code while administrators are missing. A demo brings its own administrators. */
@Component
class FirstNotice implements StartNotice {

    private final FirstAdministrators administrators;
    private final FirstCodes codes;
    private final Installation installation;

    FirstNotice(FirstAdministrators administrators, FirstCodes codes, Installation installation) {
        this.administrators = administrators;
        this.codes = codes;
        this.installation = installation;
    }

    @Override
    public List<String> lines() {
        if (installation == Installation.DEMO || administrators.next().isEmpty()) {
            return List.of();
        }
        return List.of(
                text("identity.first.notice"),
                text("identity.first.notice.where"),
                text("identity.first.notice.code", codes.issue()));
    }
}
