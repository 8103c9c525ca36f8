package org.kuayu.region;

import java.util.regex.Pattern;

/**
 * A province-level region, named by the first two digits of its division code: 50 重庆市, 51 四川省.
 *
 * @param code two digits of GB/T 2260
 * @param name the full name in Chinese
 */
public record Region(String code, String name) {
    private static final Pattern CODE = Pattern.compile("[1-9]\\d");

    public Region {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("region code: " + code);
        }
    }
}
