package org.kuayu.calendar;

import java.util.Objects;

/**
 * Where a rule stands; article numbers move between editions, so all three belong together.
 *
 * @param instrument the law or interpretation: 民事诉讼法
 * @param year the year of the edition
 * @param article the article, as a number; 0 where only the instrument is certain
 */
public record Citation(String instrument, int year, int article) {
    public Citation {
        Objects.requireNonNull(instrument, "instrument");
    }

    /** As short as a page has room for: 民诉法解释（2022）485; the full title where no short one is in use. */
    public String brief() {
        String title = ShortTitles.of(instrument) + "（" + year + "）";
        return article == 0 ? title : title + article;
    }

    /** As lawyers write it: 民事诉讼法（2023）第85条. */
    @Override
    public String toString() {
        String title = instrument + "（" + year + "）";
        return article == 0 ? title : title + "第" + article + "条";
    }
}
