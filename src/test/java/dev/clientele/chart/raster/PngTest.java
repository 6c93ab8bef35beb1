package dev.clientele.chart.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// Our files, read by another's decoder.
class PngTest {

    @Test
    void upTo256ColoursAreKeptExactly() throws IOException {
        for (long seed = 1; seed <= 50; seed++) {
            var random = new Random(seed);
            var palette = random.ints(1 + random.nextInt(256), 0, 1 << 24).toArray();
            var image = image(random, () -> palette[random.nextInt(palette.length)]);
            var read = read(Png.encode(image));
            assertThat(pixels(read)).as("seed %d", seed).isEqualTo(pixels(image));
        }
    }

    @Test
    void rareShadesTurnIntoTheNearestFrequentOne() throws IOException {
        var image = new BufferedImage(512, 300, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 512; x++) {
            for (int y = 0; y < 300; y++) {
                image.setRGB(x, y, y < 299 ? (x / 2) << 8 : 0x20 | (x / 2) << 8);
            }
        }
        var read = read(Png.encode(image));
        assertThat(read.getRGB(100, 10) & 0xFFFFFF).isEqualTo(50 << 8);
        assertThat(read.getRGB(100, 299) & 0xFFFFFF).isEqualTo(50 << 8);
    }

    @Test
    void manyColoursOverflowNoTable() throws IOException {
        var random = new Random(7);
        var image = image(random, () -> random.nextInt(1 << 24));
        var read = read(Png.encode(image));
        assertThat(read.getWidth()).isEqualTo(image.getWidth());
        assertThat(read.getHeight()).isEqualTo(image.getHeight());
    }

    private static BufferedImage image(Random random, java.util.function.IntSupplier colour) {
        var image = new BufferedImage(1 + random.nextInt(150), 1 + random.nextInt(150), BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, colour.getAsInt());
            }
        }
        return image;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
