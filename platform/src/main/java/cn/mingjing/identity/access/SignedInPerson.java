package cn.mingjing.identity.access;

import cn.mingjing.identity.session.Session;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** The session of a request, as Spring Security passes it along. */
public final class SignedInPerson extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Session session;

    SignedInPerson(Session session) {
        super(List.of());
        this.session = session;
        setAuthenticated(true);
    }

    public Session session() {
        return session;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return session;
    }

    @Override
    public String getName() {
        return session.person().toString();
    }
}
