package org.sozialraum.systemtests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The distribution's Chromium, without a window. */
public final class Chromium implements AutoCloseable {
    private static final Path BINARY = Path.of(System.getProperty("sozialraum.chromium", "/usr/bin/chromium"));
    private static final List<String> FLAGS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Chromium open() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(BINARY).setArgs(FLAGS));
        return new Chromium(playwright, browser);
    }

    /** A window of somebody new: no cookies, German. */
    public Page window(int width, int height) {
        return window(new Browser.NewContextOptions().setViewportSize(width, height));
    }

    public Page darkWindow(int width, int height) {
        return window(
                new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(ColorScheme.DARK));
    }

    public Page windowWithoutScript() {
        return window(new Browser.NewContextOptions().setViewportSize(1280, 800).setJavaScriptEnabled(false));
    }

    private Page window(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setLocale("de-DE"));
        return context.newPage();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
