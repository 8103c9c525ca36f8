package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a look at a page finds: each fault by itself, and none on a page without fault. */
class ChromiumTest {
    private static final String GOOD = "<h1>卷宗</h1><p>文字</p>";
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static Page page(String content) {
        Page page = chromium.page(390, "zh");
        page.setContent("<!doctype html><html lang=zh><head><meta name=viewport content='width=device-width'>"
                + "<title>卷</title></head><body><main>" + content + "</main></body></html>");
        return page;
    }

    @Test
    void aPageWithoutFaultPasses() {
        assertThatCode(() -> Chromium.check(page(GOOD), "good")).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            color-contrast | <p style='color:#ccc;background:#fff'>文字</p>
            label          | <input name=q>
            button-name    | <button></button>
            width of       | <div style='width:2000px'>文字</div>
            sentences on   | <p>⟦cases.title⟧</p>
            """)
    void aFaultIsFound(String said, String content) {
        Page page = page(GOOD + content);
        assertThatThrownBy(() -> Chromium.check(page, "bad")).isInstanceOf(AssertionError.class).hasMessageContaining(said);
    }
}
