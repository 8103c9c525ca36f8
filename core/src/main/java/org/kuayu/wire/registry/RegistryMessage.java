package org.kuayu.wire.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RightKind;
import org.kuayu.text.Remark;

/**
 * A message of the dialect in which a registry polls a court (点对点; handbook property §1.3), base64 undone and codes as
 * they stood on the wire. Six come from the registry, five go to it.
 */
public sealed interface RegistryMessage {
    /** Time, signature and result. */
    Head head();

    /**
     * The head of a message.
     *
     * @param createTime CREATETIME, 生成时间, as written
     * @param sign DIGITALSIGN; empty where the message is not signed
     * @param responseCode RESPONSECODE; empty in what the registry sends
     * @param responseInfo RESPONSEINFO
     */
    record Head(String createTime, String sign, String responseCode, String responseInfo) {
        /** The head of a message that is not signed. */
        public static Head at(String createTime) {
            return new Head(createTime, "", "", "");
        }

        /** The same, signed. */
        public Head signed(String digitalSign) {
            return new Head(createTime, digitalSign, responseCode, responseInfo);
        }
    }

    /** cxBdcQL: the registry fetches inquiries. */
    record FetchInquiries(Head head) implements RegistryMessage {}

    /** kzBdcQL: the registry fetches controls. */
    record FetchControls(Head head) implements RegistryMessage {}

    /** kzwsInfo: the registry fetches the papers of a request. */
    record FetchPapers(Head head, String number) implements RegistryMessage {}

    /** zjInfo: the registry fetches the credentials of the officers of a request. */
    record FetchCredentials(Head head, String number) implements RegistryMessage {}

    /** feedBdcQL: answers to inquiries. */
    record InquiryAnswers(Head head, List<InquiryFeed> feeds) implements RegistryMessage {
        public InquiryAnswers {
            feeds = List.copyOf(feeds);
        }
    }

    /** feedkzBdcQL: answers to controls. */
    record ControlAnswers(Head head, List<ControlFeed> feeds) implements RegistryMessage {
        public ControlAnswers {
            feeds = List.copyOf(feeds);
        }
    }

    /** The answer to {@link FetchInquiries}. */
    record Inquiries(Head head, List<Sheet> sheets) implements RegistryMessage {
        public Inquiries {
            sheets = List.copyOf(sheets);
        }
    }

    /** The answer to {@link FetchControls}. */
    record Controls(Head head, List<Sheet> sheets) implements RegistryMessage {
        public Controls {
            sheets = List.copyOf(sheets);
        }
    }

    /** The answer to a feed: what became of each sheet. */
    record Results(Head head, List<Result> results, String errMsg) implements RegistryMessage {
        public Results {
            results = List.copyOf(results);
        }
    }

    /** The answer to {@link FetchPapers}; empty where the request has none. */
    record Papers(Head head, List<Paper> papers) implements RegistryMessage {
        public Papers {
            papers = List.copyOf(papers);
        }
    }

    /** The answer to {@link FetchCredentials}. */
    record Credentials(Head head, List<Credential> credentials) implements RegistryMessage {
        public Credentials {
            credentials = List.copyOf(credentials);
        }
    }

    /**
     * One request sheet 请求单 on the wire: BDCCXQQ, or BDCKZQQ with its BDCQL.
     *
     * @param number CXQQDH, opaque to the registry (handbook P8)
     * @param fields the other fields, wire name to text, in the order of the wire; empty ones are sent empty
     * @param units BDCQL: the fields of each unit; none in an inquiry
     */
    record Sheet(String number, SequencedMap<String, String> fields, List<SequencedMap<String, String>> units) {
        public Sheet {
            Objects.requireNonNull(number, "number");
            units = List.copyOf(units);
        }

        /** Its number alone: the fields name a person. */
        @Override
        public String toString() {
            return number + " units=" + units.size();
        }
    }

    /**
     * What a registry answers to one inquiry sheet.
     *
     * @param number CXQQDH
     * @param bound QQZY 请求摘要: the digest of the sheet that the registry answers, where it gives it back (PI-18)
     * @param result RESULT, as written
     * @param message MESSAGE
     * @param lists the lists supplied; an absent one was not supplied, an empty one is empty
     * @param content digest of the answer in its canonical form: the same again is the same answer
     * @param faults why it cannot be taken; none for a good one
     * @param doubts what is odd about it
     */
    record InquiryFeed(
            String number,
            Optional<String> bound,
            String result,
            String message,
            Map<RightKind, List<RegisterEntry>> lists,
            String content,
            List<Remark> faults,
            List<Remark> doubts) {
        public InquiryFeed {
            lists = Map.copyOf(lists);
            faults = List.copyOf(faults);
            doubts = List.copyOf(doubts);
        }

        /** Its number and result alone: the lists name persons. */
        @Override
        public String toString() {
            return number + " " + result + " " + lists.keySet();
        }
    }

    /**
     * What a registry answers to one control sheet.
     *
     * @param number CXQQDH
     * @param bound QQZY 请求摘要, where it is given back (PI-18)
     * @param result RESULT, as written; empty where it is not supplied
     * @param message MESSAGE
     * @param units KZXX: what became of each unit
     * @param faults why it cannot be taken
     * @param doubts what is odd about it
     */
    record ControlFeed(
            String number,
            Optional<String> bound,
            String result,
            String message,
            List<UnitFeed> units,
            List<Remark> faults,
            List<Remark> doubts) {
        public ControlFeed {
            units = List.copyOf(units);
            faults = List.copyOf(faults);
            doubts = List.copyOf(doubts);
        }
    }

    /**
     * KZXX: what became of one unit.
     *
     * @param unit BDCDYH
     * @param state KZZT, as written
     * @param from CSKSRQ, the first day; empty while the seizure waits
     * @param lastDay CSJSRQ, the last day, inclusive
     * @param reason WNKZYY, why it was not controlled
     * @param note BEIZ
     * @param business YWH, the number of the registry's workflow
     * @param seizure CFYWH, the number of the register entry; empty until there is one (handbook P2)
     * @param content digest of all this in its canonical form
     */
    record UnitFeed(
            String unit,
            String state,
            Optional<LocalDate> from,
            Optional<LocalDate> lastDay,
            String reason,
            String note,
            String business,
            String seizure,
            String content) {}

    /**
     * What the court made of one sheet of a feed.
     *
     * @param number CXQQDH
     * @param success whether it is acknowledged; else the registry sends the same again (handbook P9)
     * @param message MSG: the code of the reason
     */
    record Result(String number, boolean success, String message) {}

    /**
     * A paper of a request.
     *
     * @param name WJMC
     * @param type WJLX, the kind of paper
     * @param person DJR, who entered it
     * @param day DJRQ, yyyy/MM/dd
     * @param content WSNR, the file, in base64
     */
    record Paper(String name, String type, String person, String day, String content) {}

    /**
     * The credentials with which an act is done.
     *
     * @param cardNumber GZZBM, number of the work card
     * @param card GZZ, its picture, in base64
     * @param dutyNumber GWZBM, number of the duty card
     * @param duty GWZ, its picture, in base64
     */
    record Credential(String cardNumber, String card, String dutyNumber, String duty) {}
}
