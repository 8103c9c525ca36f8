package org.kuayu.party;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kuayu.party.Person.IdType;
import org.kuayu.party.PersonLine.Field;
import org.kuayu.text.Canonical;

/** Says which cell of a row is which field: by a header line, else by what the cells look like. For one text. */
final class PersonColumns {
    private static final Map<Field, Set<String>> HEADERS = Map.of(
            Field.NAME,
            Set.of("姓名", "名称", "姓名或名称", "姓名名称", "权利人", "被执行人", "被保全人", "当事人", "当事人姓名", "当事人名称", "被查询人", "name"),
            Field.ID_TYPE,
            Set.of("证件类型", "证件种类", "证件名称", "类型", "idtype", "type", "documenttype"),
            Field.NUMBER,
            Set.of("证件号", "证件号码", "号码", "身份证", "身份证号", "身份证号码", "公民身份号码", "统一社会信用代码", "number", "idnumber", "id"),
            Field.AREA,
            Set.of("区域", "地区", "查询区域", "查询地区", "行政区划", "所在地", "area", "region"),
            Field.LINE,
            Set.of("序号", "no", "no.", "备注", "note"));
    private static final Map<String, IdType> TYPES = Map.ofEntries(
            Map.entry("身份证", IdType.IDENTITY_CARD),
            Map.entry("居民身份证", IdType.IDENTITY_CARD),
            Map.entry("公民身份号码", IdType.IDENTITY_CARD),
            Map.entry("身份证号", IdType.IDENTITY_CARD),
            Map.entry("身份证号码", IdType.IDENTITY_CARD),
            Map.entry("idcard", IdType.IDENTITY_CARD),
            Map.entry("identitycard", IdType.IDENTITY_CARD),
            Map.entry("统一社会信用代码", IdType.CREDIT_CODE),
            Map.entry("统一社会信用代码证", IdType.CREDIT_CODE),
            Map.entry("信用代码", IdType.CREDIT_CODE),
            Map.entry("营业执照", IdType.CREDIT_CODE),
            Map.entry("creditcode", IdType.CREDIT_CODE),
            Map.entry("组织机构代码", IdType.ORGANISATION_CODE),
            Map.entry("组织机构代码证", IdType.ORGANISATION_CODE),
            Map.entry("organisationcode", IdType.ORGANISATION_CODE),
            Map.entry("护照", IdType.PASSPORT),
            Map.entry("passport", IdType.PASSPORT),
            Map.entry("港澳台身份证", IdType.HK_MACAO_TAIWAN),
            Map.entry("港澳居民来往内地通行证", IdType.HK_MACAO_TAIWAN),
            Map.entry("台湾居民来往大陆通行证", IdType.HK_MACAO_TAIWAN),
            Map.entry("港澳通行证", IdType.HK_MACAO_TAIWAN),
            Map.entry("台胞证", IdType.HK_MACAO_TAIWAN),
            Map.entry("其他", IdType.OTHER),
            Map.entry("军官证", IdType.OTHER),
            Map.entry("户口簿", IdType.OTHER),
            Map.entry("无", IdType.NONE));
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z*]{4,}[0-9A-Z*()./-]*|[0-9.]+E\\+?[0-9]+");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern DIGITS = Pattern.compile("[0-9X]+");
    private static final Pattern AREA =
            Pattern.compile("[1-9][0-9]{5}|\\p{IsHan}{1,30}(?:省|市|区|县|州|旗|盟)|全省|全市|川渝|四川|重庆");

    private Optional<List<Optional<Field>>> header = Optional.empty();
    private boolean first = true;

    /** The text of each field of a row, and what was left over. */
    record Cells(Map<Field, String> fields, List<String> extra) {
        String of(Field field) {
            return fields.getOrDefault(field, "");
        }
    }

    /** Whether this row, if it is the first, names the columns. */
    boolean header(PastedRows.Row row) {
        if (!first) {
            return false;
        }
        first = false;
        var fields = row.cells().stream().map(PersonColumns::headed).toList();
        boolean names = fields.contains(Optional.of(Field.NAME)) && fields.stream().allMatch(Optional::isPresent);
        if (names) {
            header = Optional.of(fields);
        }
        return names;
    }

    private static Optional<Field> headed(String cell) {
        String text = Canonical.of(cell).toLowerCase(Locale.ROOT).replaceAll("[(].*[)]|[:*]", "");
        return HEADERS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(text))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The kind of number that a text names. */
    static Optional<IdType> type(String text) {
        return Optional.ofNullable(TYPES.get(Canonical.of(text).toLowerCase(Locale.ROOT)));
    }

    Cells cells(PastedRows.Row row) {
        boolean fits = header.isPresent() && !row.byBlanks() && row.cells().size() <= header.get().size();
        return fits ? byHeader(row.cells(), header.get()) : byLook(row);
    }

    private static Cells byHeader(List<String> cells, List<Optional<Field>> columns) {
        var fields = new EnumMap<Field, String>(Field.class);
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            columns.get(i)
                    .filter(field -> field != Field.LINE)
                    .ifPresent(field -> fields.merge(field, cell, String::concat));
        }
        return new Cells(fields, List.of());
    }

    private static Cells byLook(PastedRows.Row row) {
        var fields = new EnumMap<Field, String>(Field.class);
        var extra = new ArrayList<String>();
        for (String cell : row.cells()) {
            Field field = look(cell, fields);
            boolean joins = row.byBlanks() && joins(field, fields);
            if (cell.isEmpty()) {
                continue;
            }
            if (!fields.containsKey(field) || joins) {
                fields.merge(field, cell, (before, next) -> before + (field == Field.NAME ? " " : "") + next);
            } else {
                extra.add(cell);
            }
        }
        return new Cells(fields, extra);
    }

    /** Names and numbers are cut by blanks: what follows them directly belongs to them. */
    private static boolean joins(Field field, Map<Field, String> fields) {
        return field == Field.NUMBER && !fields.containsKey(Field.AREA)
                || field == Field.NAME && !fields.containsKey(Field.NUMBER) && !fields.containsKey(Field.ID_TYPE);
    }

    private static Field look(String cell, Map<Field, String> fields) {
        String text = Canonical.of(cell).toUpperCase(Locale.ROOT);
        if (type(cell).isPresent() && !fields.containsKey(Field.ID_TYPE)) {
            return Field.ID_TYPE;
        }
        boolean digits = DIGIT.matcher(text).find();
        boolean placed = fields.containsKey(Field.NUMBER) || fields.containsKey(Field.NAME) && !digits;
        if (placed && AREA.matcher(text).matches()) {
            return Field.AREA;
        }
        boolean number = NUMBER.matcher(text).matches() && (digits || text.indexOf('*') >= 0);
        return number || fields.containsKey(Field.NAME) && DIGITS.matcher(text).matches() ? Field.NUMBER : Field.NAME;
    }
}
