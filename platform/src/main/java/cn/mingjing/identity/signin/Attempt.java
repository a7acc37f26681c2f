package cn.mingjing.identity.signin;

import cn.mingjing.identity.session.Session;
import cn.mingjing.identity.session.SessionToken;
import java.time.Duration;

/** What becomes of an attempt to sign in. */
public sealed interface Attempt {

    /** A session is open under this token. */
    record Accepted(SessionToken token, Session session) implements Attempt {}

    /** Refused, and the visitor is not told which of the possible reasons it was. */
    record Refused() implements Attempt {}

    /** Too many failures came from this network address; it must wait. */
    record MustWait(Duration remaining) implements Attempt {}
}
