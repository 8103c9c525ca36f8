package org.kuayu.intake.judgment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.text.Remark;

/**
 * What a judgment's text says, each fact with its place. Lists are in the order of the text; an absent fact was not found.
 *
 * @param caseNumber its own number as printed
 * @param court the court's name as printed
 * @param kind the kind of document as printed, without blanks: 刑事判决书
 * @param date the day it bears
 * @param filed the day on which the court took it up, where the text says it
 * @param causes cause of action, or the charges that the court found
 * @param trial how it was tried: 简易程序, 速裁程序, 普通程序, 小额诉讼程序
 * @param parties those who stand as parties, the prosecuting organ among them
 * @param representatives those who act for a party: counsel, agents, legal representatives
 * @param judges judges, lay judges and enforcement officers
 * @param clerks clerks; several may stand together
 * @param claimed what is asked for, in 分
 * @param awarded what is awarded or agreed, in 分
 * @param outcome how it ended as one word of the table of outcomes: 撤诉, 调解, 驳回诉讼请求, 维持原判 …
 * @param result the operative part in short; for a criminal judgment the verdicts
 * @param verdicts charge and sentence per defendant; empty outside criminal judgments
 * @param statutes the articles cited, each once
 * @param citedNumbers numbers of other cases, as printed, each once
 */
public record JudgmentFacts(
        Optional<Fact<String>> caseNumber,
        Optional<Fact<String>> court,
        Optional<Fact<String>> kind,
        Optional<Fact<LocalDate>> date,
        Optional<Fact<LocalDate>> filed,
        List<Fact<String>> causes,
        Optional<Fact<String>> trial,
        List<Fact<Party>> parties,
        List<Fact<Representative>> representatives,
        List<Fact<Judge>> judges,
        List<Fact<String>> clerks,
        Optional<Fact<Long>> claimed,
        Optional<Fact<Long>> awarded,
        Optional<Fact<String>> outcome,
        Optional<Fact<String>> result,
        List<Fact<Verdict>> verdicts,
        List<Fact<Statute>> statutes,
        List<Fact<String>> citedNumbers) {
    public JudgmentFacts {
        causes = List.copyOf(causes);
        parties = List.copyOf(parties);
        representatives = List.copyOf(representatives);
        judges = List.copyOf(judges);
        clerks = List.copyOf(clerks);
        verdicts = List.copyOf(verdicts);
        statutes = List.copyOf(statutes);
        citedNumbers = List.copyOf(citedNumbers);
    }

    /**
     * One fact and where it stands.
     *
     * @param value what was understood
     * @param start offset of its first character in the text that was read
     * @param end offset behind its last character
     * @param sure whether nothing about it is doubtful
     * @param remarks what is doubtful; empty for a sure fact
     */
    public record Fact<T>(T value, int start, int end, boolean sure, List<Remark> remarks) {
        public Fact {
            Objects.requireNonNull(value, "value");
            remarks = List.copyOf(remarks);
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("place: " + start + "–" + end);
            }
        }

        /** The same fact with this doubt besides its others. */
        Fact<T> doubted(String code, String detail) {
            var all = new ArrayList<>(remarks);
            all.add(new Remark(code, detail));
            return new Fact<>(value, start, end, false, all);
        }
    }

    /**
     * A party as printed.
     *
     * @param role as printed, brackets included: 上诉人（原审被告）
     * @param name as printed, masked where the print masks it
     * @param natural whether it is a natural person
     * @param identity identity number or credit code, unmasked; empty where not printed or masked in the print
     * @param domicile where the print says it lives or has its seat
     */
    public record Party(
            String role, String name, boolean natural, Optional<String> identity, Optional<String> domicile) {
        /** Role and name only, never the identity number. */
        @Override
        public String toString() {
            return role + " " + (natural ? name.charAt(0) + "*" : name);
        }
    }

    /**
     * One who acts for a party.
     *
     * @param role as printed: 辩护人, 委托诉讼代理人, 法定代表人
     * @param name as printed
     * @param party the name of the party before it in the text; empty where none stands before it
     */
    public record Representative(String role, String name, String party) {}

    /**
     * One who sits.
     *
     * @param role as printed: 审判长, 审判员, 人民陪审员, 执行员
     * @param name as printed
     */
    public record Judge(String role, String name) {}

    /**
     * What the court decided about one defendant.
     *
     * @param defendant the name as printed
     * @param charges the crimes found, in order; empty for an acquittal
     * @param sentence the sentence to be served as printed, notes in brackets left out
     */
    public record Verdict(String defendant, List<String> charges, String sentence) {
        public Verdict {
            charges = List.copyOf(charges);
        }
    }

    /**
     * One article cited.
     *
     * @param canonical statute and article: 中华人民共和国刑法第二百六十四条; the statute alone where no article is named
     * @param detail paragraph and item as printed: 第二款第（三）项; empty where none is named
     */
    public record Statute(String canonical, String detail) {}
}
