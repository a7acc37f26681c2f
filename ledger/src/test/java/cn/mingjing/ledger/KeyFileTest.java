package cn.mingjing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("密钥文件")
class KeyFileTest {
    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    Path folder;

    @Test
    @DisplayName("写出再读回，次序不变；只有所有者可读")
    void keepsKeysForTheirOwnerOnly() throws IOException {
        Path file = folder.resolve("ledger.key");
        var signers = List.of(NoteSigner.ed25519("n", RANDOM), NoteSigner.sm2("n", RANDOM));
        KeyFile.create(file, signers);
        assertThat(KeyFile.read(file, RANDOM))
                .extracting(NoteSigner::skey)
                .isEqualTo(signers.stream().map(NoteSigner::skey).toList());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    @DisplayName("已有的密钥不会被覆盖")
    void neverOverwritesAKey() throws IOException {
        Path file = folder.resolve("ledger.key");
        KeyFile.create(file, List.of(NoteSigner.ed25519("n", RANDOM)));
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> KeyFile.create(file, List.of(NoteSigner.ed25519("n", RANDOM))))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    @DisplayName("空的、残缺的、过大的文件读不进")
    void refusesDamagedFiles() throws IOException {
        String skey = NoteSigner.ed25519("n", RANDOM).skey();
        for (String text : List.of("", "\n", skey, skey + "\n\n", skey + "\nx\n", "x".repeat(100_000))) {
            Path file = Files.writeString(Files.createTempFile(folder, "key", ""), text);
            assertThatThrownBy(() -> KeyFile.read(file, RANDOM)).isInstanceOf(MalformedException.class);
        }
    }
}
