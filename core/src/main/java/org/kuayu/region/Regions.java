package org.kuayu.region;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The province-level regions, and the characters that stand for them in court codes and certificates: 渝, 川, 皖. */
public final class Regions {
    private static final class Bundled {
        static final Regions REGIONS = new Regions();
    }

    private static final String CHARACTERS = "京11津12冀13晋14内15蒙15辽21吉22黑23沪31苏32浙33皖34闽35赣36鲁37豫41鄂42湘43粤44桂45琼46"
            + "渝50川51黔52贵52云53滇53藏54陕61甘62陇62青63宁64新65兵65台71港81澳82";

    private final Map<String, Region> byCode = new LinkedHashMap<>();
    private final Map<Character, Region> byCharacter = new LinkedHashMap<>();

    private Regions() {
        for (Division d : Divisions.bundled().list()) {
            if (d.code().value().endsWith("0000")) {
                byCode.put(d.code().regionCode(), new Region(d.code().regionCode(), d.name()));
            }
        }
        for (int i = 0; i < CHARACTERS.length(); i += 3) {
            Region region = byCode.get(CHARACTERS.substring(i + 1, i + 3));
            if (region != null) {
                byCharacter.put(CHARACTERS.charAt(i), region);
            }
        }
    }

    /** The regions of the table that ships with the library. */
    public static Regions bundled() {
        return Bundled.REGIONS;
    }

    /** All regions, by code. */
    public List<Region> list() {
        return List.copyOf(byCode.values());
    }

    /** The region with this two-digit code. */
    public Optional<Region> find(String twoDigits) {
        return Optional.ofNullable(byCode.get(twoDigits));
    }

    /**
     * The region that a character stands for; 兵, the Xinjiang Corps, is 新疆. Empty for 军, the military courts, and for
     * any other character.
     */
    public Optional<Region> findByCharacter(char character) {
        return Optional.ofNullable(byCharacter.get(character));
    }
}
