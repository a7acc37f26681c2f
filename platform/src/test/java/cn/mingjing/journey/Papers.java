package cn.mingjing.journey;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Files as an officer has them on his machine. */
final class Papers {

    private Papers() {}

    /** A small file whose content fits the end of its name: a picture for {@code .png}, text for everything else. */
    static Path written(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        if (name.endsWith(".png")) {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        } else {
            Files.writeString(file, "（" + name + "）涉案卷烟35条，货值2051.94元。\n");
        }
        return file;
    }
}
