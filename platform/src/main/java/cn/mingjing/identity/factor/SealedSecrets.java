package cn.mingjing.identity.factor;

import cn.mingjing.identity.PersonId;
import cn.mingjing.start.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Encrypts secrets with a key from the keys folder (AES-256-GCM), so that the database alone gives none away. */
@Component
class SealedSecrets {

    private static final String FILE = "second-factor.key";
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Path file;
    private final SecureRandom random = new SecureRandom();

    SealedSecrets(Folders folders) {
        this.file = folders.keys().resolve(FILE);
    }

    byte[] seal(byte[] secret, PersonId person) {
        byte[] nonce = random(NONCE);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, secret, person);
        byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE, sealed.length);
        return both;
    }

    byte[] open(byte[] sealed, PersonId person) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        return crypt(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE, sealed.length), person);
    }

    byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Bound to the person: a sealed secret copied to another account does not open. */
    private byte[] crypt(int mode, byte[] nonce, byte[] text, PersonId person) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(person.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the secret does not open with " + file, e);
        }
    }

    private byte[] key() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written aside and linked: several processes that begin at once end up with one key. */
    private void make() throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var aside = Files.createTempFile(file.getParent(), FILE, "", owner);
        try {
            Files.write(aside, random(KEY));
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException e) {
            // Another process was first.
        } finally {
            Files.delete(aside);
        }
    }
}
