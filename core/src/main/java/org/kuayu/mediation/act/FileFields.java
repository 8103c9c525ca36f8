package org.kuayu.mediation.act;

import java.util.Optional;
import org.kuayu.matter.Fields;
import org.kuayu.mediation.act.DisputeFile.Claim;
import org.kuayu.mediation.act.DisputeFile.Grade;
import org.kuayu.mediation.act.DisputeFile.Labour;
import org.kuayu.mediation.act.DisputeFile.Origin;
import org.kuayu.mediation.act.DisputeParty.Agent;
import org.kuayu.mediation.act.DisputeParty.Contact;
import org.kuayu.mediation.act.DisputeParty.Details;
import org.kuayu.mediation.act.DisputeParty.Role;
import org.kuayu.party.Person;
import org.kuayu.property.UnitNumber;
import org.kuayu.region.DivisionCode;

/** Writes what was taken in as facts of an event, and reads it back. */
final class FileFields {
    private FileFields() {}

    static Fields write(DisputeFile file) {
        Origin origin = file.origin();
        var writer = Fields.writer()
                .constant("channel", origin.channel())
                .optional("court", origin.court())
                .text("number", origin.caseNumber())
                .text("body", origin.body())
                .texts("counters", origin.counters())
                .list("parties", file.parties(), FileFields::write)
                .text("cause", file.cause())
                .text("facts", file.facts())
                .list("claims", file.claims(), FileFields::write)
                .list("papers", file.papers(), (each, paper) -> each.under("paper", write(paper)))
                .constant("grade", file.grade())
                .optional("object", file.object().map(UnitNumber::value));
        file.labour().ifPresent(labour -> write(writer, labour));
        return writer.fields();
    }

    private static void write(Fields.Writer writer, Labour labour) {
        writer.optional("labour.since", labour.knownSince().map(Object::toString))
                .flag("labour.awarded", labour.awarded())
                .constant("labour.duties", labour.duties());
    }

    private static void write(Fields.Writer writer, Claim claim) {
        writer.text("text", claim.text()).optional("fen", claim.fen().map(Object::toString));
    }

    private static void write(Fields.Writer writer, DisputeParty party) {
        writer.text("id", party.id())
                .constant("role", party.role())
                .text("side", party.side())
                .text("name", party.person().name())
                .flag("natural", party.person().natural())
                .constant("idType", party.person().idType())
                .text("number", party.person().number())
                .text("sex", party.details().sex())
                .text("birth", party.details().birth())
                .text("head", party.details().head())
                .text("language", party.details().language())
                .text("address", party.contact().address())
                .optional("division", party.contact().division().map(DivisionCode::value))
                .text("phone", party.contact().phone())
                .text("service", party.contact().service())
                .flag("online", party.contact().online())
                .list("agents", party.agents(), FileFields::write);
    }

    private static void write(Fields.Writer writer, Agent agent) {
        writer.text("name", agent.name()).text("phone", agent.phone()).text("relation", agent.relation());
    }

    static Fields write(DisputePaper paper) {
        return Fields.writer()
                .text("party", paper.party())
                .text("title", paper.title())
                .text("fileName", paper.fileName())
                .text("mediaType", paper.mediaType())
                .text("digest", paper.digest())
                .number("size", paper.size())
                .flag("original", paper.original())
                .fields();
    }

    static DisputeFile file(Fields facts) {
        var origin = new Origin(
                facts.constant("channel", MediationChannel.class),
                facts.optional("court"),
                facts.text("number"),
                facts.text("body"),
                facts.texts("counters"));
        return new DisputeFile(
                origin,
                facts.list("parties", FileFields::party),
                facts.text("cause"),
                facts.text("facts"),
                facts.list("claims", FileFields::claim),
                facts.list("papers", each -> paper(each.under("paper"))),
                facts.constant("grade", Grade.class),
                labour(facts),
                facts.optional("object").map(UnitNumber::of));
    }

    private static Optional<Labour> labour(Fields facts) {
        if (!facts.has("labour.duties")) {
            return Optional.empty();
        }
        return Optional.of(new Labour(
                facts.has("labour.since") ? Optional.of(facts.day("labour.since")) : Optional.empty(),
                facts.flag("labour.awarded"),
                facts.constant("labour.duties", Labour.Duties.class)));
    }

    private static Claim claim(Fields facts) {
        return new Claim(facts.text("text"), facts.optional("fen").map(Long::valueOf));
    }

    private static DisputeParty party(Fields facts) {
        return new DisputeParty(
                facts.text("id"),
                facts.constant("role", Role.class),
                facts.text("side"),
                new Person(
                        facts.text("name"),
                        facts.flag("natural"),
                        facts.constant("idType", Person.IdType.class),
                        facts.text("number")),
                new Details(facts.text("sex"), facts.text("birth"), facts.text("head"), facts.text("language")),
                new Contact(
                        facts.text("address"),
                        facts.optional("division").map(DivisionCode::of),
                        facts.text("phone"),
                        facts.text("service"),
                        facts.flag("online")),
                facts.list("agents", FileFields::agent));
    }

    private static Agent agent(Fields facts) {
        return new Agent(facts.text("name"), facts.text("phone"), facts.text("relation"));
    }

    static DisputePaper paper(Fields facts) {
        return new DisputePaper(
                facts.text("party"),
                facts.text("title"),
                facts.text("fileName"),
                facts.text("mediaType"),
                facts.text("digest"),
                facts.number("size"),
                facts.flag("original"));
    }
}
