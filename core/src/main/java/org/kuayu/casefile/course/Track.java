package org.kuayu.casefile.course;

import java.util.List;

/** How a case is tried 适用程序, as far as the time limit depends on it. */
public enum Track {
    /** Not said. */
    UNKNOWN(List.of(), ""),
    /** 小额诉讼. */
    SMALL_CLAIM(List.of("小额"), "小额诉讼程序"),
    /** 速裁, of a criminal case. */
    FAST_TRACK(List.of("速裁"), "速裁程序"),
    /** 简易程序. */
    SIMPLIFIED(List.of("简易"), "简易程序"),
    /** 普通程序. */
    ORDINARY(List.of("普通"), "普通程序");

    private final List<String> words;
    private final String name;

    Track(List<String> words, String name) {
        this.words = words;
        this.name = name;
    }

    /** The track that a text names in words or by its name; {@link #UNKNOWN} where it names none. */
    public static Track of(String text) {
        for (Track track : values()) {
            if (track.name().equals(text) || track.words.stream().anyMatch(text::contains)) {
                return track;
            }
        }
        return UNKNOWN;
    }

    /** Its Chinese name; empty where none is known. */
    public String text() {
        return name;
    }
}
