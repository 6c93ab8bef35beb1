package dev.clientele.chat.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/// A headless Chromium at a page, with a profile of its own that nobody used before.
public final class Chromium implements AutoCloseable {

    private static final List<String> BROWSERS = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> DRIVERS = List.of("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");
    private static final String MISSING = "The chat page in a browser needs chromium and chromium-driver, and they are not installed.";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLLING = Duration.ofMillis(50);

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    /// Lets a test go on only with a browser. Without one it is skipped and says so loudly, or fails where the machine is a
    /// build server's.
    public static void require() {
        if (!isInstalled()) {
            System.err.println("NOT TESTED: " + MISSING);
        }
        if (System.getenv("CI") == null) {
            Assumptions.assumeTrue(isInstalled(), MISSING);
        }
        assertThat(isInstalled()).as(MISSING).isTrue();
    }

    static boolean isInstalled() {
        return installed(BROWSERS).isPresent() && installed(DRIVERS).isPresent();
    }

    public static Chromium launch() {
        var service =
                new ChromeDriverService.Builder().usingDriverExecutable(installed(DRIVERS).orElseThrow().toFile()).usingAnyFreePort()
                        .build();
        var options = new ChromeOptions().setBinary(installed(BROWSERS).orElseThrow().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--lang=en-GB",
                "--user-data-dir=" + emptyFolder());
        return new Chromium(new ChromeDriver(service, options));
    }

    private static Optional<Path> installed(List<String> candidates) {
        return candidates.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "chromium")), "profile");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /// Sets the page's size as a phone or a window would have it.
    public void resize(int width, int height, double pixelRatio) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", pixelRatio, "mobile", width < 600));
    }

    /// The system's wish: `light` or `dark`.
    public void prefer(String scheme) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme), Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /// Shows the page as it is printed.
    void print() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print", "features", List.of()));
    }

    public void open(URI address) {
        driver.get(address.toString());
    }

    /// Drops all cookies, as a new profile would have none.
    void forget() {
        driver.manage().deleteAllCookies();
    }

    void reload() {
        driver.navigate().refresh();
    }

    /// Types where the focus is.
    void type(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    WebElement element(String selector) {
        return waitFor(() -> all(selector).findFirst(), selector);
    }

    Stream<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream();
    }

    /// Waits until so many answers are there.
    WebElement answer(int number) {
        return waitFor(() -> all(".exchange .message.bot:not([data-waiting])").skip(number - 1L).findFirst(), "answer " + number);
    }

    /// What a script in the page returns.
    public @Nullable Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    public void until(String script) {
        waitFor(() -> Optional.ofNullable(run("return " + script)).filter(Boolean.TRUE::equals), script);
    }

    private <T> T waitFor(Supplier<Optional<T>> wanted, String what) {
        new WebDriverWait(driver, PATIENCE, POLLING).withMessage(() -> "waited for " + what).until(ignored -> wanted.get().isPresent());
        return wanted.get().orElseThrow();
    }

    public byte[] screenshot() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /// As small a file as PNG allows, for the documentation: the browser's own are made to be quick.
    public byte[] smallScreenshot() throws IOException {
        var screen = ImageIO.read(new ByteArrayInputStream(screenshot()));
        var opaque = new BufferedImage(screen.getWidth(), screen.getHeight(), BufferedImage.TYPE_INT_RGB);
        opaque.createGraphics().drawImage(screen, 0, 0, null);
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(0);
        var file = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(opaque, null, null), settings);
        }
        return file.toByteArray();
    }

    /// What the page wrote to the console, complaints about its own rules included. That the browser broke off a request is none: it does
    /// so when it is told to stop, and its driver tells it so before it goes elsewhere.
    List<String> console() {
        var lines = new ArrayList<String>();
        for (var entry : driver.manage().logs().get("browser").getAll()) {
            // htmx says of each first that it is over
            if (!entry.getMessage().contains("htmx:sendAbort")) {
                lines.add(String.valueOf(entry));
            } else if (!lines.isEmpty() && lines.getLast().contains("htmx:afterRequest")) {
                lines.removeLast();
            }
        }
        return lines;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
