package org.kuayu.mediation.act;

import java.util.List;
import java.util.Optional;
import org.kuayu.calendar.Citation;
import org.kuayu.matter.Fields;

/** What is done before a mediator is chosen: taking in, returning, asking the other side. */
public sealed interface OpeningAct extends DisputeAct {
    /** Why a court returns an application (在线调解规则 2022, art. 9). */
    enum ReturnReason {
        /** 不属于人民法院受理范围. */
        NOT_A_COURT_MATTER,
        /** 接受申请的法院没有管辖权. */
        NO_JURISDICTION,
        /** 不适宜在线调解. */
        UNSUITABLE;

        /** Where the reasons stand. */
        public static final Citation LAW = new Citation("人民法院在线调解规则", 2022, 9);
    }

    /** What a party says when it is asked. */
    enum Answer {
        /** 同意. */
        CONSENTS,
        /** 拒绝. */
        REFUSES,
        /** 无法联系. */
        UNREACHABLE
    }

    /** How a party was spoken to. */
    enum Way {
        /** 当面. */
        IN_PERSON,
        /** 电话. */
        PHONE,
        /** 在线平台. */
        PLATFORM,
        /** 书面. */
        LETTER
    }

    /** Takes in an application. */
    record Apply(DisputeFile file) implements OpeningAct {
        @Override
        public String code() {
            return "mediation.applied";
        }

        @Override
        public Fields facts() {
            return FileFields.write(file);
        }
    }

    /** Puts the application right: parties, claims, facts; identifiers of parties stay. */
    record Amend(DisputeFile file) implements OpeningAct {
        @Override
        public String code() {
            return "mediation.amended";
        }

        @Override
        public Fields facts() {
            return FileFields.write(file);
        }
    }

    /** Adds a paper of a party. */
    record AddPaper(DisputePaper paper) implements OpeningAct {
        @Override
        public String code() {
            return "mediation.paper-added";
        }

        @Override
        public Fields facts() {
            return FileFields.write(paper);
        }
    }

    /** Returns the application; by the court. */
    record Return(ReturnReason reason, String note) implements OpeningAct {
        @Override
        public String code() {
            return "mediation.returned";
        }

        @Override
        public Fields facts() {
            return Fields.writer().constant("reason", reason).text("note", note).fields();
        }
    }

    /** Asks parties whether they consent; an empty list means all who have not answered. */
    record Ask(List<String> parties, Way way) implements OpeningAct {
        public Ask {
            parties = List.copyOf(parties);
        }

        @Override
        public String code() {
            return "mediation.other-side-asked";
        }

        @Override
        public Fields facts() {
            return Fields.writer().texts("parties", parties).constant("way", way).fields();
        }
    }

    /** Records what parties said; an empty list means all who have not answered. */
    record Reply(List<String> parties, Answer answer, Way way, boolean online) implements OpeningAct {
        public Reply {
            parties = List.copyOf(parties);
        }

        @Override
        public String code() {
            return "mediation.consent-answered";
        }

        @Override
        public Fields facts() {
            return Fields.writer()
                    .texts("parties", parties)
                    .constant("answer", answer)
                    .constant("way", way)
                    .flag("online", online)
                    .fields();
        }
    }

    /** Reads the act of this code; empty for a code of another group. */
    static Optional<OpeningAct> read(String code, Fields facts) {
        return Optional.ofNullable(
                switch (code) {
                    case "mediation.applied" -> new Apply(FileFields.file(facts));
                    case "mediation.amended" -> new Amend(FileFields.file(facts));
                    case "mediation.paper-added" -> new AddPaper(FileFields.paper(facts));
                    case "mediation.returned" ->
                        new Return(facts.constant("reason", ReturnReason.class), facts.text("note"));
                    case "mediation.other-side-asked" ->
                        new Ask(facts.texts("parties"), facts.constant("way", Way.class));
                    case "mediation.consent-answered" ->
                        new Reply(
                                facts.texts("parties"),
                                facts.constant("answer", Answer.class),
                                facts.constant("way", Way.class),
                                facts.flag("online"));
                    default -> null;
                });
    }
}
