package cn.mingjing.identity.password;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Digests passwords with Argon2id, a few at a time: digesting is dear on purpose. */
@Component
public class PasswordDigests {

    private static final int SALT = 16;
    private static final int DIGEST = 32;
    private static final int LANES = 1;
    private static final int PATIENCE_SECONDS = 10;

    private final Argon2PasswordEncoder argon2id;
    private final Semaphore places;
    private final String nobodys;

    PasswordDigests(PasswordSettings settings) {
        this.argon2id = new Argon2PasswordEncoder(SALT, DIGEST, LANES, settings.memory(), settings.passes());
        this.places = new Semaphore(settings.together(), true);
        this.nobodys = argon2id.encode("nobody's password");
    }

    /** The digest to be kept, salted anew each time. */
    public String digest(String password) {
        return inTurn(() -> argon2id.encode(password));
    }

    /** Whether this is the password the digest was made of. */
    public boolean matches(String password, String digest) {
        return inTurn(() -> argon2id.matches(password, digest));
    }

    /** Takes as long as {@link #matches} and answers no: so that time does not tell which accounts exist. */
    public boolean matchesNobody(String password) {
        return inTurn(() -> argon2id.matches(password, nobodys) && false);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TooManySignIns();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManySignIns();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
