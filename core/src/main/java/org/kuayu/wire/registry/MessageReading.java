package org.kuayu.wire.registry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.kuayu.journal.Digest;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RightKind;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;
import org.kuayu.wire.registry.RegistryMessage.ControlAnswers;
import org.kuayu.wire.registry.RegistryMessage.ControlFeed;
import org.kuayu.wire.registry.RegistryMessage.Controls;
import org.kuayu.wire.registry.RegistryMessage.Credential;
import org.kuayu.wire.registry.RegistryMessage.Credentials;
import org.kuayu.wire.registry.RegistryMessage.FetchControls;
import org.kuayu.wire.registry.RegistryMessage.FetchCredentials;
import org.kuayu.wire.registry.RegistryMessage.FetchInquiries;
import org.kuayu.wire.registry.RegistryMessage.FetchPapers;
import org.kuayu.wire.registry.RegistryMessage.Head;
import org.kuayu.wire.registry.RegistryMessage.Inquiries;
import org.kuayu.wire.registry.RegistryMessage.InquiryAnswers;
import org.kuayu.wire.registry.RegistryMessage.InquiryFeed;
import org.kuayu.wire.registry.RegistryMessage.Paper;
import org.kuayu.wire.registry.RegistryMessage.Papers;
import org.kuayu.wire.registry.RegistryMessage.Result;
import org.kuayu.wire.registry.RegistryMessage.Results;
import org.kuayu.wire.registry.RegistryMessage.Sheet;
import org.kuayu.wire.registry.RegistryMessage.UnitFeed;

/** Reads the element within a SOAP body as a message; one use for one message. */
final class MessageReading {
    private static final Map<String, RightKind> LISTS = lists();

    private final RegistryCodes codes;
    private final XmlElement body;
    private final Notes notes = new Notes();

    MessageReading(RegistryCodes codes, XmlElement body) {
        this.codes = codes;
        this.body = body;
    }

    private static Map<String, RightKind> lists() {
        var lists = new LinkedHashMap<String, RightKind>();
        for (RightKind kind : RightKind.values()) {
            lists.put(kind.wireName() + "LIST", kind);
        }
        return lists;
    }

    /** The message; refused where it is none, where a part outside of the feeds cannot be read, or by its head. */
    Reading<RegistryMessage> read() {
        Head head = head();
        Optional<RegistryMessage> message = message(head);
        if (message.isEmpty()) {
            return Reading.refused("wire.operation", body.name());
        }
        return notes.faults().isEmpty()
                ? Reading.of(message.get(), notes.doubts())
                : new Reading.Refused<>(notes.faults().getFirst());
    }

    private Optional<RegistryMessage> message(Head head) {
        return Optional.ofNullable(
                switch (body.name()) {
                    case "cxBdcQL" -> only(new FetchInquiries(head), List.of());
                    case "kzBdcQL" -> only(new FetchControls(head), List.of());
                    case "kzwsInfo" -> only(new FetchPapers(head, notes.text(body, "CXQQDH")), List.of("CXQQDH"));
                    case "zjInfo" -> only(new FetchCredentials(head, notes.text(body, "CXQQDH")), List.of("CXQQDH"));
                    case "feedBdcQL" -> new InquiryAnswers(head, parts("BDCCXJGLIST", "BDCCXJG", this::inquiry));
                    case "feedkzBdcQL" -> new ControlAnswers(head, parts("BDCKZJGLIST", "BDCKZJG", this::control));
                    case "cxBdcQLResponse" -> new Inquiries(head, parts("BDCCXQQLIST", "BDCCXQQ", this::sheet));
                    case "kzBdcQLResponse" -> new Controls(head, parts("BDCKZQQLIST", "BDCKZQQ", this::sheet));
                    case "feedBdcQLResponse", "feedkzBdcQLResponse" ->
                        new Results(head, parts("JGLIST", "JG", this::result), notes.text(body, "errMsg"));
                    case "kzwsInfoResponse" -> new Papers(head, parts("WSLIST", "WS", this::paper));
                    case "zjInfoResponse" -> new Credentials(head, parts("ZJLIST", "ZJ", this::credential));
                    default -> null;
                });
    }

    private RegistryMessage only(RegistryMessage message, List<String> fields) {
        var known = new ArrayList<>(fields);
        known.add("Head");
        notes.unknown(body, known);
        return message;
    }

    private Head head() {
        Optional<XmlElement> head = body.find("Head");
        if (head.isEmpty()) {
            notes.doubt("wire.head-missing", body.name());
            return Head.at("");
        }
        Function<String, String> plain =
                name -> head.get().find(name).map(XmlElement::text).orElse("");
        notes.unknown(head.get(), List.of("CREATETIME", "DIGITALSIGN", "RESPONSECODE", "RESPONSEINFO"));
        return new Head(
                plain.apply("CREATETIME"),
                plain.apply("DIGITALSIGN"),
                plain.apply("RESPONSECODE"),
                plain.apply("RESPONSEINFO"));
    }

    /** The parts in the list of this name; the list is there at most once. */
    private <T> List<T> parts(String list, String part, Function<XmlElement, T> reader) {
        if (body.list(list).size() > 1) {
            notes.refuse("wire.element-twice", list);
        }
        notes.unknown(body, List.of("Head", list, "errMsg"));
        return body.list(list).stream()
                .flatMap(l -> l.list(part).stream())
                .map(reader)
                .toList();
    }

    private InquiryFeed inquiry(XmlElement part) {
        var own = new Notes();
        var lists = new EnumMap<RightKind, List<RegisterEntry>>(RightKind.class);
        LISTS.forEach((name, kind) -> {
            List<XmlElement> found = part.list(name);
            if (found.size() > 1) {
                own.refuse("wire.element-twice", name);
            }
            found.forEach(list -> lists.put(kind, new RowReading(codes, own).entries(kind, list)));
        });
        var known = new ArrayList<>(LISTS.keySet());
        known.addAll(List.of("CXQQDH", "QQZY", "RESULT", "MESSAGE"));
        own.unknown(part, known);
        return new InquiryFeed(
                own.text(part, "CXQQDH"),
                own.find(part, "QQZY"),
                own.text(part, "RESULT"),
                own.text(part, "MESSAGE"),
                lists,
                content(part),
                own.faults(),
                own.doubts());
    }

    private ControlFeed control(XmlElement part) {
        var own = new Notes();
        if (part.list("KZXXLIST").size() > 1) {
            own.refuse("wire.element-twice", "KZXXLIST");
        }
        var units = part.list("KZXXLIST").stream()
                .flatMap(l -> l.list("KZXX").stream())
                .map(unit -> unit(unit, own))
                .toList();
        own.unknown(part, List.of("CXQQDH", "QQZY", "RESULT", "MESSAGE", "KZXXLIST"));
        return new ControlFeed(
                own.text(part, "CXQQDH"),
                own.find(part, "QQZY"),
                own.text(part, "RESULT"),
                own.text(part, "MESSAGE"),
                units,
                own.faults(),
                own.doubts());
    }

    private static UnitFeed unit(XmlElement part, Notes own) {
        own.unknown(
                part,
                List.of(
                        "BDCQLLX", "BDCDYH", "BDCQZH", "KZZT", "CSKSRQ", "CSJSRQ", "WNKZYY", "BEIZ", "YWH", "CFYWH"));
        return new UnitFeed(
                own.text(part, "BDCDYH"),
                own.text(part, "KZZT"),
                own.day(part, "CSKSRQ"),
                own.day(part, "CSJSRQ"),
                own.text(part, "WNKZYY"),
                own.text(part, "BEIZ"),
                own.text(part, "YWH"),
                own.text(part, "CFYWH"),
                content(part));
    }

    private static String content(XmlElement part) {
        return Digest.sha256(part.canonical()).text();
    }

    private Sheet sheet(XmlElement part) {
        var units = part.list("BDCQLLIST").stream()
                .flatMap(l -> l.list("BDCQL").stream())
                .map(unit -> texts(unit, List.of()))
                .toList();
        var fields = texts(part, List.of("CXQQDH", "BDCQLLIST"));
        return new Sheet(notes.text(part, "CXQQDH"), fields, units);
    }

    private SequencedMap<String, String> texts(XmlElement part, List<String> without) {
        var texts = new LinkedHashMap<String, String>();
        for (XmlElement field : part.others(without)) {
            if (texts.put(field.name(), notes.decoded(field)) != null) {
                notes.refuse("wire.element-twice", part.name() + "/" + field.name());
            }
        }
        return texts;
    }

    private Result result(XmlElement part) {
        return new Result(
                notes.text(part, "CXQQDH"), notes.text(part, "RESULT").equals("success"), notes.text(part, "MSG"));
    }

    private Paper paper(XmlElement part) {
        return new Paper(
                notes.text(part, "WJMC"),
                notes.text(part, "WJLX"),
                notes.text(part, "DJR"),
                notes.text(part, "DJRQ"),
                file(part, "WSNR"));
    }

    private Credential credential(XmlElement part) {
        return new Credential(
                notes.text(part, "GZZBM"), file(part, "GZZ"), notes.text(part, "GWZBM"), file(part, "GWZ"));
    }

    private static String file(XmlElement part, String name) {
        return part.find(name).map(f -> f.text().replaceAll("\\s", "")).orElse("");
    }

    /** Remarks of all feeds and of the message itself. */
    static List<Remark> doubts(RegistryMessage message) {
        return switch (message) {
            case InquiryAnswers a -> a.feeds().stream().flatMap(f -> f.doubts().stream()).toList();
            case ControlAnswers a -> a.feeds().stream().flatMap(f -> f.doubts().stream()).toList();
            default -> List.of();
        };
    }
}
