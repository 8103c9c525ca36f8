package org.kuayu.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.kuayu.Kuayu;
import org.kuayu.casefile.CaseAmounts;
import org.kuayu.casefile.CaseCitations;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseDates;
import org.kuayu.casefile.CaseMatter;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseParty;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.Visibility;
import org.kuayu.casefile.course.CaseCourse;
import org.kuayu.casefile.course.Lapse;
import org.kuayu.casefile.course.Track;
import org.kuayu.court.CourtCode;
import org.kuayu.document.CaseDocument;
import org.kuayu.document.Page;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Digest;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;

/** Invented cases for the pages: one dispute in four steps, one restricted case, and some fifty others. */
final class TestCases {
    static final String MEDIATION = "（2023）渝0112诉前调2210号";
    static final String FIRST = "（2024）渝0112民初4156号";
    static final String SECOND = "（2024）渝01民终3307号";
    static final String ENFORCEMENT = "（2025）渝0112执812号";
    static final String RESTRICTED = "（2024）川0104民初77号";
    static final String IDENTITY = "500112198507124530";

    private static final CaseCourse COURSE = new CaseCourse(
            Track.ORDINARY,
            List.of(
                    new Lapse(LocalDate.of(2024, 2, 20), Optional.of(LocalDate.of(2024, 3, 20)), "鉴定"),
                    new Lapse(LocalDate.of(2024, 3, 11), Optional.of(LocalDate.of(2024, 4, 9)), "公告")),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of());
    private static final String[] COURTS = {"渝0112", "渝0103", "川0104", "川0107", "渝0116", "川1502"};
    private static final String[] CAUSES = {"民间借贷纠纷", "金融借款合同纠纷", "买卖合同纠纷", "抵押权纠纷", "保证合同纠纷"};
    private static final String[] NAMES = {"罗文清", "袁立新", "何晓兰", "曾国安", "邓春梅", "唐世明", "冉光荣", "蒋玉珍"};

    private final Kuayu kuayu;

    private TestCases(Kuayu kuayu) {
        this.kuayu = kuayu;
    }

    static void load(Kuayu kuayu) {
        var cases = new TestCases(kuayu);
        kuayu.journal().write(() -> {
            cases.dispute();
            cases.many();
            return "";
        });
        kuayu.catchUp();
    }

    private void dispute() {
        put(
                record(MEDIATION, Procedure.PRE_LITIGATION, "2023-11-02", "2023-12-20", List.of())
                        .build(),
                "调解未成，转立案。");
        put(
                record(FIRST, Procedure.CIVIL_FIRST, "2024-01-15", "2024-05-30", List.of(MEDIATION))
                        .course(COURSE)
                        .build(),
                JUDGMENT);
        put(
                record(SECOND, Procedure.CIVIL_SECOND, "2024-07-01", "2024-10-11", List.of(FIRST))
                        .build(),
                "驳回上诉，维持原判。");
        put(
                record(ENFORCEMENT, Procedure.ENFORCEMENT, "2025-02-10", "", List.of(SECOND))
                        .build(),
                "立案执行。");
        var restricted = record(RESTRICTED, Procedure.CIVIL_FIRST, "2024-03-03", "", List.of());
        put(restricted.visibility(Visibility.RESTRICTED).build(), "不公开审理。民间借贷");
    }

    private CaseRecord.Builder record(
            String number, Procedure procedure, String filed, String closed, List<String> cites) {
        var parsed = CaseNumber.of(number);
        var court = new CaseCourt("", parsed.courtCode(), List.of("王建国", "李敏"), "周燕");
        var closing = closed.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(closed));
        return CaseRecord.builder(parsed, court)
                .matter(new CaseMatter("民间借贷纠纷", "合同纠纷/借款合同纠纷/民间借贷纠纷", procedure, closed.isEmpty() ? "" : "判决"))
                .dates(new CaseDates(Optional.of(LocalDate.parse(filed)), closing, closing))
                .amounts(new CaseAmounts(OptionalLong.of(125_000_000L), OptionalLong.of(118_250_000L)))
                .parties(List.of(
                        new CaseParty("罗文清", "原告", true, Optional.of(IDENTITY), Optional.of("重庆市渝北区")),
                        CaseParty.of("四川省蓉北建材有限公司", "被告", false)))
                .citations(new CaseCitations(List.of("中华人民共和国民法典第六百七十五条", "中华人民共和国民事诉讼法第六十七条"), cites))
                .source("渝北法院 2024");
    }

    private void many() {
        var random = new Random(7);
        for (int i = 0; i < 53; i++) {
            String court = COURTS[random.nextInt(COURTS.length)];
            int year = 2022 + random.nextInt(3);
            boolean enforcement = random.nextInt(4) == 0;
            String number = "（" + year + "）" + court + (enforcement ? "执" : "民初") + (100 + i * 37) + "号";
            var filed = LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
            Optional<LocalDate> closed = random.nextInt(3) == 0 ? Optional.empty() : Optional.of(filed.plusDays(90));
            String cause = CAUSES[random.nextInt(CAUSES.length)];
            var parties = new ArrayList<CaseParty>();
            parties.add(CaseParty.of(NAMES[random.nextInt(NAMES.length)], "原告", true));
            parties.add(CaseParty.of("重庆市江州商贸有限公司", "被告", false));
            var record = CaseRecord.builder(CaseNumber.of(number), CaseCourt.of(CourtCode.of(court)))
                    .matter(new CaseMatter(
                            cause, "合同纠纷/" + cause, enforcement ? Procedure.ENFORCEMENT : Procedure.CIVIL_FIRST, ""))
                    .dates(new CaseDates(Optional.of(filed), closed, closed))
                    .parties(parties)
                    .build();
            put(record, "双方约定以坐落于渝北区的不动产设立抵押，被告逾期未还，原告申请保全，本院裁定查封。案由为" + cause + "，民间借贷与抵押之约定均属有效。");
        }
    }

    private void put(CaseRecord record, String text) {
        kuayu.cases().put(record);
        var pages = new ArrayList<Page>();
        for (String page : text.split("\f")) {
            pages.add(new Page(pages.size() + 1, page));
        }
        String id = Digest.sha256(record.id().value()).hex();
        kuayu.documents()
                .put(
                        new CaseDocument(
                                id,
                                record.id(),
                                "民事判决书",
                                record.number().display() + ".txt",
                                "text/plain",
                                pages,
                                List.of()),
                        text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        kuayu.journal()
                .append(Draft.of(
                                Actor.SYSTEM,
                                new Act("case.imported"),
                                new Subject("case", record.id().value()))
                        .forCase(record.number().display())
                        .with(Payload.of(Map.of("import", "run-1", "document", id))));
    }

    private static final String JUDGMENT = """
        重庆市渝北区人民法院
        民事判决书
        （2024）渝0112民初4156号
        原告：罗文清，男，公民身份号码500112198507124530，联系电话13883451234，住重庆市渝北区。
        被告：四川省蓉北建材有限公司，住所地四川省成都市锦江区。
        原告罗文清与被告四川省蓉北建材有限公司民间借贷纠纷一案，本院于2024年1月15日立案后，依法适用普通程序，公开开庭进行了审理。本案曾经（2023）渝0112诉前调2210号诉前调解，调解未成。
        原告罗文清向本院提出诉讼请求：判令被告归还借款本金1250000元及利息。事实和理由：双方约定以坐落于渝北区的不动产设立抵押，被告逾期未还，原告申请保全，本院裁定查封。\f\
        本院认为，民间借贷合同自贷款人提供借款时成立。依照《中华人民共和国民法典》第六百七十五条、《中华人民共和国民事诉讼法》第六十七条之规定，判决如下：
        一、被告四川省蓉北建材有限公司于本判决生效之日起十日内归还原告罗文清借款本金1182500元；
        二、原告罗文清对抵押的不动产享有优先受偿权；
        三、驳回原告罗文清的其他诉讼请求。
        如不服本判决，可以在判决书送达之日起十五日内，向本院递交上诉状，上诉于重庆市第一中级人民法院。
        审判员 王建国
        二〇二四年五月三十日
        书记员 周燕
        """;
}
