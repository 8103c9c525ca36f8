package org.kuayu.workbench;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * The rules of axe, run inside the page itself. {@code AxeBuilder} brings every passed rule to this side and puts the
 * results together in a second page, which takes five times as long and is needed for pages with frames alone: there are
 * none here.
 */
final class Axe {
    private static final String SCRIPT = AxeBuilder.getAxeScript() + ";0";
    private static final String RUN =
            """
            axe.run(document, {resultTypes: ['violations']}).then(found => found.violations
                .filter(v => v.impact === 'serious' || v.impact === 'critical')
                .map(v => v.id + ': ' + v.nodes[0].html))""";

    private Axe() {}

    /** The serious and critical findings, each with the first element that has it. */
    static List<String> serious(Page page) {
        if (page.frames().size() > 1) {
            throw new IllegalStateException("a page with frames: axe looks at the outermost alone");
        }
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(SCRIPT);
        }
        return ((List<?>) page.evaluate(RUN)).stream().map(Object::toString).toList();
    }
}
