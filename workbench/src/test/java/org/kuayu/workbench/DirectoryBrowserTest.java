package org.kuayu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.staff.Role;

/** Looks at the directory in Chromium, and enters a mediator as an administrator. */
class DirectoryBrowserTest {
    private TestSystem system;
    private Chromium chromium;

    @BeforeEach
    void start() {
        chromium = Chromium.start();
        system = TestSystem.withOfficers();
    }

    @AfterEach
    void stop() {
        if (system != null) {
            chromium.close();
            system.close();
        }
    }

    private String url(String path) {
        return "http://127.0.0.1:" + system.server.port() + path;
    }

    private Page as(Role role, int width, String language) {
        Page page = chromium.page(width, language);
        page.navigate(url("/login"));
        page.fill("input[name=login]", TestSystem.login(role));
        page.fill("input[name=password]", TestSystem.PASSWORD);
        page.click("button.primary");
        page.waitForURL(Pattern.compile(".*(?<!/login)$"));
        return page;
    }

    @Test
    @DisplayName("ME-2, XR-1: an administrator enters a mediator, who is found with reasons and says when he is away")
    void entersAndFinds() {
        Page page = as(Role.ADMINISTRATOR, 1440, "zh");
        page.navigate(url("/directory?of=mediators"));
        page.click("a[href='/directory/mediators/new']");
        page.fill("form[action='/directory/mediators'] input[name=id]", TestSystem.login(Role.MEDIATOR));
        page.fill("input[name=name]", "演示调解员");
        page.check("input[name=body][value=MB-01]");
        page.check("input[name=region][value='50']");
        page.check("input[name=field][value=labour]");
        page.check("input[name=language][value=sichuanese]");
        page.fill("textarea[name=rosters]", "重庆市第一中级人民法院");
        page.click("form[action='/directory/mediators'] button.primary");
        page.waitForURL(Pattern.compile(".*/directory/mediators/mediator"));
        Chromium.check(page, "mediator");
        page.navigate(url("/directory?of=mediators&region=50&field=labour&language=yi&court=" + Browser.encode("渝北区法院")));
        assertThat(page.textContent(".dir-people")).contains("上级法院").contains("未列明会彝语");
        Chromium.shootWhole(page, "directory-mediators");
        Chromium.check(page, "mediators");
        page.context().close();
        page = as(Role.MEDIATOR, 390, "zh");
        page.navigate(url("/directory/mediators/mediator"));
        page.fill("input[name=from]", "2030-01-02");
        page.click("form[action$='/absences'] button");
        assertThat(page.textContent("main")).contains("2030-01-02");
        page.context().close();
        looks();
        assertThat(chromium.complaints()).isEmpty();
    }

    private void looks() {
        String[] paths = {
            "/directory",
            "/directory?kind=service_centre&region=50",
            "/directory/places/MB-01",
            "/directory?of=mediators&field=family",
            "/directory/mediators/mediator"
        };
        for (int width : new int[] {1440, 390}) {
            for (String language : new String[] {"zh", "en"}) {
                Page page = as(Role.ADMINISTRATOR, width, language);
                for (String path : paths) {
                    page.navigate(url(path));
                    String name = "directory-" + width + "-" + language + path.replaceAll("[^A-Za-z0-9]+", "-");
                    Chromium.shootWhole(page, name);
                    Chromium.checkAtSize(page, name);
                }
                page.context().close();
            }
        }
    }
}
