package org.sozialraum.systemtests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sozialraum.systemtests.running.Root;

/** The distribution's Chromium, without a window. */
public final class Chromium implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> FLAGS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking");

    private final Playwright playwright;
    private final Browser browser;
    private final List<BrowserContext> open = new ArrayList<>();

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Chromium open() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(binary()).setArgs(FLAGS));
        return new Chromium(playwright, browser);
    }

    /** A window of somebody new: no cookies, German. */
    public Page window(int width, int height) {
        return window(sized(width, height));
    }

    public Page darkWindow(int width, int height) {
        return window(sized(width, height).setColorScheme(ColorScheme.DARK));
    }

    public Page windowWithoutScript() {
        return window(sized(1280, 800).setJavaScriptEnabled(false));
    }

    /** A window of somebody whose settings are these, as Chromium keeps them in the file Preferences. */
    public Page windowWithPreferences(String json) {
        Path profile = Root.scratch("profile");
        try {
            Files.writeString(
                    Files.createDirectories(profile.resolve("Default")).resolve("Preferences"), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LaunchPersistentContextOptions options = new LaunchPersistentContextOptions()
                .setExecutablePath(binary())
                .setArgs(FLAGS)
                .setLocale("de-DE")
                .setViewportSize(1280, 800);
        return kept(playwright.chromium().launchPersistentContext(profile, options))
                .newPage();
    }

    public void closeWindows() {
        open.forEach(BrowserContext::close);
        open.clear();
    }

    private Page window(NewContextOptions options) {
        return kept(browser.newContext(options.setLocale("de-DE"))).newPage();
    }

    private BrowserContext kept(BrowserContext context) {
        open.add(context);
        return context;
    }

    private static NewContextOptions sized(int width, int height) {
        return new NewContextOptions().setViewportSize(width, height);
    }

    private static Path binary() {
        return Arrays.stream(String.valueOf(System.getenv("PATH")).split(":", -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Chromium is missing: apt-get install chromium"));
    }

    @Override
    public void close() {
        closeWindows();
        browser.close();
        playwright.close();
    }
}
