package org.kuayu.mediation.act;

import java.util.List;
import java.util.Optional;
import org.kuayu.matter.Fields;

/** What is done about mediators: choosing, accepting, declining, disclosing, replacing. */
public sealed interface MediatorAct extends DisputeAct {
    /** Who chose. */
    enum ChosenBy {
        /** 当事人共同选择. */
        PARTIES,
        /** 法院指定. */
        COURT
    }

    /** How a mediator stands to a party or an agent (在线调解规则 2022, art. 13). */
    enum Relation {
        /** 无. */
        NONE,
        /** 近亲属. */
        RELATIVE,
        /** 利害关系. */
        INTEREST,
        /** 其他可能影响公正的关系. */
        OTHER
    }

    /** Names the mediators. */
    record Choose(List<MediatorPost> mediators, ChosenBy by) implements MediatorAct {
        public Choose {
            mediators = List.copyOf(mediators);
        }

        @Override
        public String code() {
            return "mediation.mediators-chosen";
        }

        @Override
        public Fields facts() {
            return Fields.writer()
                    .list("mediators", mediators, MediatorAct::write)
                    .constant("by", by)
                    .fields();
        }
    }

    /** The parties did not choose in time; by the clock. */
    record Lapse() implements MediatorAct {
        @Override
        public String code() {
            return "mediation.choice-lapsed";
        }

        @Override
        public Fields facts() {
            return Fields.NONE;
        }
    }

    /** Adds a mediator to those who mediate: from the other region, say. */
    record Join(MediatorPost mediator) implements MediatorAct {
        @Override
        public String code() {
            return "mediation.mediator-joined";
        }

        @Override
        public Fields facts() {
            var writer = Fields.writer();
            write(writer, mediator);
            return writer.fields();
        }
    }

    /** A mediator says how he stands to the parties and their agents; by himself, before he accepts. */
    record Disclose(Relation relation, String words) implements MediatorAct {
        @Override
        public String code() {
            return "mediation.interest-disclosed";
        }

        @Override
        public Fields facts() {
            return Fields.writer().constant("relation", relation).text("words", words).fields();
        }
    }

    /** Parties say, after the disclosure, whether this mediator may go on; an empty list means all. */
    record Waive(String mediator, List<String> parties, boolean consents) implements MediatorAct {
        public Waive {
            parties = List.copyOf(parties);
        }

        @Override
        public String code() {
            return "mediation.interest-answered";
        }

        @Override
        public Fields facts() {
            return Fields.writer()
                    .text("mediator", mediator)
                    .texts("parties", parties)
                    .flag("consents", consents)
                    .fields();
        }
    }

    /** A mediator accepts the task; when all named have, the mediation begins. */
    record Accept() implements MediatorAct {
        @Override
        public String code() {
            return "mediation.task-accepted";
        }

        @Override
        public Fields facts() {
            return Fields.NONE;
        }
    }

    /** A mediator declines the task, with his reason. */
    record Decline(String reason) implements MediatorAct {
        @Override
        public String code() {
            return "mediation.task-declined";
        }

        @Override
        public Fields facts() {
            return Fields.writer().text("reason", reason).fields();
        }
    }

    /** A mediator said nothing in time; by the clock. */
    record Silence() implements MediatorAct {
        @Override
        public String code() {
            return "mediation.task-unanswered";
        }

        @Override
        public Fields facts() {
            return Fields.NONE;
        }
    }

    /**
     * A party asks for other mediators; asking a second time counts as refusing mediation (在线调解规则 2022, art. 14). Without
     * a party it is the body that replaces a mediator to whom somebody does not consent after his disclosure (M9).
     */
    record Replace(String party, String reason) implements MediatorAct {
        @Override
        public String code() {
            return "mediation.replacement-asked";
        }

        @Override
        public Fields facts() {
            return Fields.writer().text("party", party).text("reason", reason).fields();
        }
    }

    private static void write(Fields.Writer writer, MediatorPost post) {
        writer.text("login", post.login())
                .text("name", post.name())
                .text("body", post.body())
                .flag("presiding", post.presiding());
    }

    private static MediatorPost post(Fields facts) {
        return new MediatorPost(
                facts.text("login"), facts.text("name"), facts.text("body"), facts.flag("presiding"));
    }

    /** Reads the act of this code; empty for a code of another group. */
    static Optional<MediatorAct> read(String code, Fields facts) {
        return Optional.ofNullable(
                switch (code) {
                    case "mediation.mediators-chosen" ->
                        new Choose(
                                facts.list("mediators", MediatorAct::post), facts.constant("by", ChosenBy.class));
                    case "mediation.choice-lapsed" -> new Lapse();
                    case "mediation.mediator-joined" -> new Join(post(facts));
                    case "mediation.interest-disclosed" ->
                        new Disclose(facts.constant("relation", Relation.class), facts.text("words"));
                    case "mediation.interest-answered" ->
                        new Waive(facts.text("mediator"), facts.texts("parties"), facts.flag("consents"));
                    case "mediation.task-accepted" -> new Accept();
                    case "mediation.task-declined" -> new Decline(facts.text("reason"));
                    case "mediation.task-unanswered" -> new Silence();
                    case "mediation.replacement-asked" -> new Replace(facts.text("party"), facts.text("reason"));
                    default -> null;
                });
    }
}
