package org.sozialraum.systemtests.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What axe-core complains of. Run in each frame by itself, it takes a fraction of the time that its own way takes. */
public final class Axe {
    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String SCRIPT = script();

    /** Only what is forbidden leaves the page: the list of all that is well is long. */
    private static final String LOOK = """
            async tags => {
              const found = await axe.run(document, { runOnly: tags, iframes: false });
              if (found.passes.length === 0) throw new Error('axe-core found nothing to look at');
              return found.violations.map(rule => `${rule.id} at ${rule.nodes[0].target}`);
            }
            """;

    private Axe() {}

    /** What WCAG 2.2 AA forbids of the page that is open and of its frames: rule, first place, address. */
    public static List<String> violations(Page page) {
        List<String> found = new ArrayList<>();
        page.frames().forEach(frame -> found.addAll(violations(frame)));
        return found;
    }

    /** The same of one frame. */
    public static List<String> violations(Frame frame) {
        if (frame.evaluate("typeof axe").equals("undefined")) {
            frame.evaluate(SCRIPT);
        }
        return ((List<?>) frame.evaluate(LOOK, WCAG_22_AA))
                .stream().map(rule -> rule + " in " + frame.url()).toList();
    }

    private static String script() {
        try (InputStream script = requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
