package org.kuayu.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;

/** Letters as they may come, with invented persons and units. */
final class SampleLetters {
    static final String NUMBER = "（2024）渝0112执123号";

    private SampleLetters() {}

    /** A notice on so many units, with its receipt slip. */
    static Paper notice(int units) {
        var letter = new PaperBlock.Letter(
                PaperBlock.Letter.Ink.BLACK, "重庆市渝北区人民法院", "协助执行通知书", NUMBER, "成都市高新区不动产登记中心：");
        var blocks = new ArrayList<PaperBlock>(List.of(
                new PaperBlock.Paragraph("本院在执行申请执行人重庆某建材有限公司与被执行人李某某买卖合同纠纷一案中，本院作出的" + NUMBER
                        + "执行裁定书已经发生法律效力。依照《中华人民共和国民事诉讼法》第二百五十三条、第二百六十二条规定，请协助执行以下事项："),
                new PaperBlock.Paragraph("一、查封被执行人李某某名下的不动产，共 " + units + " 个单元。"),
                new PaperBlock.Paragraph("二、查封期限三年，自2026年11月27日起至2029年11月26日止，债权数额以人民币1,234,567.89元为限。")));
        blocks.add(list(units));
        blocks.add(new PaperBlock.Signature("重庆市渝北区人民法院", "（院印）", "二〇二六年十一月二十七日"));
        blocks.add(new PaperBlock.Facts(List.of(
                new Paper.Fact("承办人", "王某（执行公务证 渝法执0112001）"), new Paper.Fact("联系电话", "023-6700 0000"))));
        blocks.add(new PaperBlock.Enclosures("附件：", List.of(NUMBER + "执行裁定书一份", "执行人员工作证、执行公务证复印件各一份")));
        blocks.add(new PaperBlock.Letter(
                PaperBlock.Letter.Ink.BLACK, "重庆市渝北区人民法院", "协助执行通知书（回执）", NUMBER, "重庆市渝北区人民法院："));
        blocks.add(new PaperBlock.Form(List.of(
                new PaperBlock.FormRow(List.of(new Paper.Fact("收件时间", ""), new Paper.Fact("收件编号", "")), 1),
                new PaperBlock.FormRow(List.of(new Paper.Fact("协助结果", "□ 已查封　□ 轮候查封　□ 未能协助")), 1),
                new PaperBlock.FormRow(List.of(new Paper.Fact("理由", "")), 4))));
        blocks.add(new PaperBlock.Signature("成都市高新区不动产登记中心", "（印章）", "\u00a0　　　年　　月　　日"));
        return new Paper(Locale.CHINESE, letter, NUMBER + " · 协助执行通知书", blocks);
    }

    private static PaperBlock list(int units) {
        return new PaperBlock.Listing(
                "不动产清单",
                List.of(
                        new PaperBlock.Column("序号", 8),
                        new PaperBlock.Column("坐落", 32),
                        new PaperBlock.Column("不动产单元号", 30),
                        new PaperBlock.Column("不动产权证号", 30)),
                IntStream.rangeClosed(1, units)
                        .mapToObj(i -> List.of(
                                String.valueOf(i),
                                "成都市高新区天府大道中段" + i + "号某某花园" + (i % 9 + 1) + "栋2单元" + (i % 30 + 1) + "01号",
                                "510104 003005 GB00007 F0001" + String.format(Locale.ROOT, "%04d", i),
                                "川（2023）成都市不动产权第" + String.format(Locale.ROOT, "%07d", i) + "号"))
                        .toList());
    }

    /** A certified answer: one right with hits, one without, one that was not supplied. */
    static Paper result() {
        var letter = new PaperBlock.Letter(
                PaperBlock.Letter.Ink.BLACK, "成都市高新区不动产登记中心", "不动产登记查询结果", "查结〔2026〕000042号", "");
        var columns = List.of(
                new PaperBlock.Column("匹配", 12),
                new PaperBlock.Column("坐落", 38),
                new PaperBlock.Column("不动产单元号", 30),
                new PaperBlock.Column("共有", 20));
        return new Paper(
                Locale.CHINESE,
                letter,
                "查结〔2026〕000042号",
                List.of(
                        new PaperBlock.Facts(List.of(
                                new Paper.Fact("查询人", "李某某　身份证 500112198001011234"),
                                new Paper.Fact("查询时点", "2026年11月27日 9:30:15"))),
                        new PaperBlock.Heading(2, "房地产权"),
                        new PaperBlock.Listing(
                                "",
                                columns,
                                List.of(
                                        List.of("相同", "天府大道1号", "510104 003005 GB00007 F00010001", "单独所有"),
                                        List.of("近似\n证件号不同", "天府大道2号", "510104 003005 GB00007 F00010002", "按份 1/2"))),
                        new PaperBlock.Heading(2, "抵押权"),
                        new PaperBlock.Statement("经查询，登记簿上没有该查询人的抵押权登记。"),
                        new PaperBlock.Note("居住权：登记机构未提供，不等于没有。"),
                        new PaperBlock.DigestLine("摘要 SHA-256", "ab".repeat(32))));
    }

    /** A letter in red to another court, in English. */
    static Paper english() {
        var letter = new PaperBlock.Letter(
                PaperBlock.Letter.Ink.RED,
                "Yubei District People's Court of Chongqing",
                "Letter of Entrusted Delivery",
                "(2024) Yu 0112 Zhi No. 123",
                "To the Gaoxin District People's Court of Chengdu:");
        return new Paper(
                Locale.ENGLISH,
                letter,
                "(2024) Yu 0112 Zhi No. 123",
                List.of(
                        new PaperBlock.Paragraph(
                                "In the case (2024) Yu 0112 Zhi No. 123 this court entrusts you with the delivery "
                                        + "of the papers named below to the registry."),
                        new PaperBlock.Enclosures("Enclosed:", List.of("Ruling", "Notice")),
                        new PaperBlock.Signature("Yubei District Court", "(seal of the court)", "27 November 2026")));
    }
}
