package cn.mingjing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("手写签名图像")
class SignatureImageTest {

    @Test
    @DisplayName("只收 PNG 和 JPEG，不收其他文件和过大的文件")
    void takesImagesOnly() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 0};

        assertThat(SignatureImage.of(png).address()).startsWith("data:image/png;base64,");
        assertThat(SignatureImage.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})
                        .address())
                .startsWith("data:image/jpeg;base64,");
        assertThatThrownBy(() -> SignatureImage.of("<svg/>".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignatureImage.of(Arrays.copyOf(png, 600_000)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
