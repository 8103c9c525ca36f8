package org.kuayu.workbench.control;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.kuayu.workbench.shell.Visit;

/** Files that a page hands out. */
public final class Downloads {
    private Downloads() {}

    /** Makes the answer a file of this name and media type. */
    public static void attach(Visit visit, String name, String type) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        visit.ctx()
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded)
                .contentType(type);
    }
}
