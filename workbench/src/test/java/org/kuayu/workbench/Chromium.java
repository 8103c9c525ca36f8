package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The installed Chromium, driven by Playwright: one process for all classes of a run, with contexts of its own for each
 * class. Without one the test is skipped, or fails when {@code CI=true}. For one thread.
 */
final class Chromium implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** A busy machine is slow; what never comes is found all the same. */
    private static final double PATIENCE_MILLIS = 120_000;

    /** Ends with this JVM, whose pipe it listens to. */
    private static Optional<Browser> running = Optional.empty();

    private final Browser browser;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final Map<String, Page> known = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();

    private Chromium(Browser browser) {
        this.browser = browser;
    }

    static Chromium start() {
        Optional<Path> executable = Stream.of(
                        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (executable.isEmpty() && "true".equals(System.getenv("CI"))) {
            Assertions.fail("CI=true, and no Chromium is installed");
        }
        Assumptions.assumeTrue(executable.isPresent(), "no Chromium installed: browser tests are skipped");
        running = running.filter(Browser::isConnected).or(() -> Optional.of(launch(executable.orElseThrow())));
        return new Chromium(running.orElseThrow());
    }

    private static Browser launch(Path executable) {
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--font-render-hinting=none")));
    }

    /** A page of this width and language, whose console errors are collected. */
    Page page(int width, String language) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height(width))
                .setLocale(language.equals("en") ? "en-GB" : "zh-CN")
                .setTimezoneId("Asia/Shanghai"));
        contexts.add(context);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** A page of this width and language that was logged in at the first call, for looking at one address after another. */
    Page known(String host, String login, int width, String language) {
        Page page = known.computeIfAbsent(host + " " + login + " " + language, key -> {
            Page fresh = page(width, language);
            logIn(fresh, host, login);
            return fresh;
        });
        page.setViewportSize(width, height(width));
        return page;
    }

    /** The same where nobody is logged in. */
    Page stranger(int width, String language) {
        Page page = known.computeIfAbsent(language, one -> page(width, one));
        page.setViewportSize(width, height(width));
        return page;
    }

    /** Logs in by the form, and waits for what comes after it. */
    static void logIn(Page page, String host, String login) {
        page.navigate(host + "/login");
        page.fill("input[name=login]", login);
        page.fill("input[name=password]", TestSystem.PASSWORD);
        page.click("button.primary");
        page.waitForURL(url -> !url.contains("/login"));
    }

    private static int height(int width) {
        return width < 500 ? 844 : 900;
    }

    /** Errors of scripts and of the content policy, as the browser said them. */
    List<String> complaints() {
        return complaints;
    }

    /** Leaves a picture of what the screen shows for people to look at, where pictures are asked for. */
    static void shoot(Page page, String name) {
        shoot(page, name, false);
    }

    /** The same of the whole page. */
    static void shootWhole(Page page, String name) {
        shoot(page, name, true);
    }

    private static void shoot(Page page, String name, boolean whole) {
        if (Boolean.getBoolean("kuayu.screenshots")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENSHOTS.resolve(name + ".png"))
                    .setFullPage(whole));
        }
    }

    /** No serious or critical finding of axe, no missing sentence, nothing wider than the screen. */
    static void check(Page page, String name) {
        assertThat(Axe.serious(page)).as("axe on " + name).isEmpty();
        fits(page, name);
    }

    /**
     * All of {@link #check} at the desk in Chinese and on the phone in English, so that each layout and each language has
     * met axe; at the other sizes what changes with size and words.
     */
    static void checkAtSize(Page page, String name) {
        boolean chinese = page.evaluate("document.documentElement.lang").toString().startsWith("zh");
        int width = page.viewportSize().width;
        if (chinese ? width == 1440 : width == 390) {
            check(page, name);
        } else {
            fits(page, name);
        }
    }

    /** No missing sentence, nothing wider than the screen. */
    static void fits(Page page, String name) {
        assertThat(page.content()).as("sentences on " + name).doesNotContain("⟦");
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue()).as("width of " + name).isLessThanOrEqualTo(0);
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
