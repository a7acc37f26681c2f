package cn.mingjing.authority.web;

import cn.mingjing.authority.Authorities;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Option;
import java.util.List;
import org.springframework.stereotype.Component;

/** An authority is chosen from the register. */
@Component
class AuthorityChoice implements FieldComponent.Chosen<AuthorityId> {

    private final Authorities authorities;

    AuthorityChoice(Authorities authorities) {
        this.authorities = authorities;
    }

    @Override
    public Class<AuthorityId> type() {
        return AuthorityId.class;
    }

    @Override
    public List<Option<AuthorityId>> options(FormContext context) {
        return authorities.all().stream()
                .map(authority -> new Option<>(authority.id(), authority.name()))
                .toList();
    }

    @Override
    public String key(AuthorityId value) {
        return value.value();
    }
}
