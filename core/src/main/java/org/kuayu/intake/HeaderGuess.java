package org.kuayu.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kuayu.text.Canonical;

/**
 * Which field a column of a case list gives, guessed from its header in Chinese or English.
 *
 * @param column the column's name as it stands in the file
 * @param field the likely field; {@code IGNORED} where none is likely
 * @param sure whether the header is a usual spelling of the field; otherwise a person should look
 */
public record HeaderGuess(String column, CaseField field, boolean sure) {
    private static final Map<CaseField, String> SPELLINGS = Map.ofEntries(
            Map.entry(
                    CaseField.NUMBER,
                    "案号 案件编号 案件号 案件案号 本案案号 casenumber caseno caseid number docketnumber docket 收案号 立案号"),
            Map.entry(
                    CaseField.COURT,
                    "法院 法院名称 审理法院 受理法院 经办法院 承办法院 执行法院 立案法院 管辖法院 法院代码 法院代字 court courtname courtcode tribunal"),
            Map.entry(CaseField.CAUSE, "案由 案由名称 立案案由 结案案由 罪名 cause causeofaction charge matter casecause"),
            Map.entry(CaseField.PROCEDURE, "程序 审理程序 审判程序 审级 案件类型 案件类别 案件性质 procedure stage instance casetype"),
            Map.entry(
                    CaseField.FILED,
                    "立案日期 立案时间 收案日期 收案时间 受理日期 受理时间 立案日 收案日 filed filedon filingdate datefiled filedate received"
                            + " receivedon"),
            Map.entry(CaseField.CLOSED, "结案日期 结案时间 结案日 审结日期 closed closedon closingdate dateclosed concluded disposed"),
            Map.entry(
                    CaseField.JUDGED,
                    "裁判日期 裁判时间 判决日期 文书日期 裁决日期 宣判日期 judged judgedon judgmentdate judgementdate decisiondate decided"),
            Map.entry(CaseField.RESULT, "结案方式 裁判结果 判决结果 处理结果 结果 结案情况 result outcome disposition disposal"),
            Map.entry(
                    CaseField.CLAIMED,
                    "标的额 诉讼标的 诉讼标的额 标的金额 诉请金额 立案标的 立案标的额 申请标的 申请执行标的 申请执行标的额 起诉标的 起诉标的额 "
                            + "涉案金额 claimed claimamount amountclaimed claim amount"),
            Map.entry(
                    CaseField.AWARDED,
                    "判决金额 结案标的 结案标的额 裁判金额 支持金额 执行到位 执行到位金额 到位金额 实际执行到位金额 调解金额 awarded awardedamount amountawarded "
                            + "recovered judgmentamount"),
            Map.entry(
                    CaseField.PLAINTIFFS,
                    "原告 申请人 申请执行人 上诉人 原告名称 原告姓名 原告人 公诉机关 自诉人 起诉人 plaintiff plaintiffs claimant claimants applicant "
                            + "applicants appellant prosecutor"),
            Map.entry(
                    CaseField.DEFENDANTS,
                    "被告 被告人 被申请人 被执行人 被上诉人 被告名称 被告姓名 defendant defendants respondent respondents appellee debtor"
                            + " accused"),
            Map.entry(CaseField.THIRD_PARTIES, "第三人 案外人 thirdparty thirdparties"),
            Map.entry(CaseField.PARTIES, "当事人 其他当事人 其他参与人 诉讼参与人 诉讼参加人 当事人信息 parties party otherparties participants"),
            Map.entry(
                    CaseField.PLAINTIFF_IDENTITIES,
                    "原告身份证号 原告证件号码 原告证件号 原告身份证号码 原告统一社会信用代码 申请人身份证号 申请人证件号码 申请执行人证件号码 plaintiffid "
                            + "plaintiffids plaintiffidentity plaintiffidentities plaintiffidnumber"),
            Map.entry(
                    CaseField.DEFENDANT_IDENTITIES,
                    "被告身份证号 被告证件号码 被告证件号 被告身份证号码 被告统一社会信用代码 被申请人证件号码 被执行人证件号码 被执行人身份证号 被告人身份证号 "
                            + "defendantid defendantids defendantidentity defendantidentities defendantidnumber"),
            Map.entry(
                    CaseField.PLAINTIFF_DOMICILES,
                    "原告住所 原告住址 原告住所地 原告地址 申请人住所地 plaintiffdomicile plaintiffdomiciles plaintiffaddress"),
            Map.entry(
                    CaseField.DEFENDANT_DOMICILES,
                    "被告住所 被告住址 被告住所地 被告地址 被执行人住所地 被执行人地址 被告人住址 defendantdomicile defendantdomiciles defendantaddress"),
            Map.entry(
                    CaseField.JUDGES,
                    "法官 承办法官 承办人 审判长 审判员 合议庭 合议庭成员 主审法官 审判人员 独任法官 judge judges presidingjudge panel bench"),
            Map.entry(CaseField.CLERK, "书记员 clerk courtclerk"),
            Map.entry(
                    CaseField.STATUTES,
                    "引用法条 法律依据 适用法律 引用法律 法条 裁判依据 statutes statute law laws citedstatutes legalbasis articles"),
            Map.entry(
                    CaseField.CITED_NUMBERS,
                    "关联案号 相关案号 引用案号 原审案号 一审案号 执行依据 执行依据案号 citednumbers citedcases relatedcases relatedcase cited "
                            + "citedcasenumbers previousnumber"),
            Map.entry(CaseField.TRACK, "适用程序 适用审理程序 繁简 track"),
            Map.entry(
                    CaseField.DEDUCTIONS,
                    "扣除审限 扣除审限期间 扣审 审限扣除 不计入审限 不计入审限期间 deductions deducted excludedtime excludeddays"),
            Map.entry(CaseField.SUSPENSIONS, "中止 中止期间 中止审理 中止诉讼 中止执行 suspensions suspended stayed"),
            Map.entry(CaseField.EXTENDED_TO, "延长审限至 延长审限 审限延长至 延长至 extendedto extendeduntil extension"),
            Map.entry(CaseField.PRIOR_CLOSED, "前次结案日期 上次结案日期 首次结案日期 原结案日期 priorclosed previouslyclosed firstclosed"),
            Map.entry(CaseField.PRIOR_RESULT, "前次结案方式 上次结案方式 首次结案方式 原结案方式 priorresult previousresult"),
            Map.entry(CaseField.REOPENED, "恢复审理日期 恢复日期 重新审理日期 重开日期 reopened reopenedon datereopened"),
            Map.entry(CaseField.MOVED_FROM, "移送法院 移出法院 原受理法院 原审理法院 movedfrom transferredfrom"),
            Map.entry(CaseField.MOVED_ON, "移送日期 移入日期 移送时间 movedon transferredon"),
            Map.entry(CaseField.VISIBILITY, "公开 公开范围 是否公开 公开情况 公开类型 密级 visibility access public"),
            Map.entry(CaseField.DOCUMENT_KIND, "文书类型 文书种类 文书名称 文书类别 documentkind documenttype kind"),
            Map.entry(
                    CaseField.TEXT,
                    "全文 正文 文书全文 文书内容 裁判文书 文书正文 裁判文书全文 内容 text fulltext body content judgment judgmenttext"));

    private static final Map<String, CaseField> BY_SPELLING = bySpelling();

    private static Map<String, CaseField> bySpelling() {
        var all = new HashMap<String, CaseField>();
        SPELLINGS.forEach((field, words) -> {
            for (String word : words.split(" ")) {
                all.put(word, field);
            }
        });
        for (CaseField field : CaseField.values()) {
            all.put(plain(field.name()), field);
        }
        return all;
    }

    /** A guess for each column, in the order given; a field that two columns claim is given to the surer, earlier one. */
    public static List<HeaderGuess> of(List<String> columns) {
        Set<CaseField> sure = EnumSet.noneOf(CaseField.class);
        columns.forEach(c -> sure.add(BY_SPELLING.getOrDefault(plain(c), CaseField.IGNORED)));
        Set<CaseField> taken = EnumSet.noneOf(CaseField.class);
        var guesses = new ArrayList<HeaderGuess>();
        for (String column : columns) {
            HeaderGuess guess = one(column);
            boolean late = guess.field != CaseField.IGNORED
                    && (!guess.sure && sure.contains(guess.field) || !taken.add(guess.field));
            guesses.add(late ? new HeaderGuess(column, CaseField.IGNORED, false) : guess);
        }
        return guesses;
    }

    /** Whether any of these cells is a usual column name, so that the row is a header. */
    public static boolean isHeader(List<String> cells) {
        return cells.stream().anyMatch(c -> BY_SPELLING.containsKey(plain(c)));
    }

    private static HeaderGuess one(String column) {
        String plain = plain(column);
        CaseField exact = BY_SPELLING.get(plain);
        if (exact != null) {
            return new HeaderGuess(column, exact, true);
        }
        CaseField best = CaseField.IGNORED;
        int length = 1;
        for (var spelling : BY_SPELLING.entrySet()) {
            String word = spelling.getKey();
            boolean better = word.length() > length
                    || word.length() == length && spelling.getValue().compareTo(best) < 0;
            if (plain.contains(word) && better && word.length() * 3 >= plain.length()) {
                best = spelling.getValue();
                length = word.length();
            }
        }
        return new HeaderGuess(column, best, false);
    }

    /** The header without unit in brackets, blanks, punctuation and case: 标的额（万元） and Claim_Amount read alike. */
    static String plain(String column) {
        String canonical = Canonical.of(column).toLowerCase(Locale.ROOT);
        return canonical.replaceAll("\\([^)]*\\)", "").replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
