package org.kuayu.control.paper;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * What stands on a paper beside the matter itself.
 *
 * @param language Chinese, or English for any other
 * @param day the day of issue, a legal day
 * @param sides who is against whom in the case
 * @param contact whom the recipient may ask
 */
public record PaperSetting(Locale language, LocalDate day, Sides sides, Contact contact) {
    /**
     * The parties and the cause of the case as the papers name them; empty texts where they are not known, and then the
     * case is named by its number alone.
     *
     * @param applicants 申请执行人, 申请保全人
     * @param respondents 被执行人, 被保全人
     * @param cause the cause 案由: 民间借贷纠纷
     */
    public record Sides(String applicants, String respondents, String cause) {
        /** Not known. */
        public static final Sides UNKNOWN = new Sides("", "", "");

        public Sides {
            Objects.requireNonNull(applicants, "applicants");
            Objects.requireNonNull(respondents, "respondents");
            Objects.requireNonNull(cause, "cause");
        }

        boolean known() {
            return !applicants.isEmpty() && !respondents.isEmpty();
        }
    }

    /**
     * Whom the recipient may ask; empty texts are left out.
     *
     * @param officers the officers in charge
     * @param credentials the numbers of 工作证 and 执行公务证
     * @param telephone of the office
     * @param address of the office
     */
    public record Contact(String officers, String credentials, String telephone, String address) {
        /** Nobody named. */
        public static final Contact NONE = new Contact("", "", "", "");

        public Contact {
            Objects.requireNonNull(officers, "officers");
            Objects.requireNonNull(credentials, "credentials");
            Objects.requireNonNull(telephone, "telephone");
            Objects.requireNonNull(address, "address");
        }
    }

    public PaperSetting {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(sides, "sides");
        Objects.requireNonNull(contact, "contact");
    }
}
