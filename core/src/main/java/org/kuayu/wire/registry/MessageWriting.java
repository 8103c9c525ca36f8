package org.kuayu.wire.registry;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RightHolder;
import org.kuayu.property.RightKind;
import org.kuayu.property.UnitNumber;
import org.kuayu.wire.registry.RegistryMessage.ControlAnswers;
import org.kuayu.wire.registry.RegistryMessage.ControlFeed;
import org.kuayu.wire.registry.RegistryMessage.Controls;
import org.kuayu.wire.registry.RegistryMessage.Credentials;
import org.kuayu.wire.registry.RegistryMessage.FetchControls;
import org.kuayu.wire.registry.RegistryMessage.FetchCredentials;
import org.kuayu.wire.registry.RegistryMessage.FetchInquiries;
import org.kuayu.wire.registry.RegistryMessage.FetchPapers;
import org.kuayu.wire.registry.RegistryMessage.Head;
import org.kuayu.wire.registry.RegistryMessage.Inquiries;
import org.kuayu.wire.registry.RegistryMessage.InquiryAnswers;
import org.kuayu.wire.registry.RegistryMessage.InquiryFeed;
import org.kuayu.wire.registry.RegistryMessage.Papers;
import org.kuayu.wire.registry.RegistryMessage.Results;
import org.kuayu.wire.registry.RegistryMessage.Sheet;
import org.kuayu.wire.registry.RegistryMessage.UnitFeed;

/** Writes a message as the element within a SOAP body. */
final class MessageWriting {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT);
    private static final RegistryCodes COMMON = RegistryCodes.bundled("common");

    private final RegistryCodes codes;
    private final boolean answersControls;
    private String sign = "";

    /** Writes with the codes of a registry; the answer to a feed of controls has another name than that to inquiries. */
    MessageWriting(RegistryCodes codes, boolean answersControls) {
        this.codes = codes;
        this.answersControls = answersControls;
    }

    /** Puts this signature into the head. */
    MessageWriting signedBy(String digitalSign) {
        sign = digitalSign;
        return this;
    }

    XmlElement write(RegistryMessage message) {
        var parts = new ArrayList<XmlElement>();
        parts.add(head(sign.isEmpty() ? message.head() : message.head().signed(sign)));
        parts.addAll(content(message));
        return XmlElement.of(name(message), parts);
    }

    private String name(RegistryMessage message) {
        return switch (message) {
            case FetchInquiries m -> "cxBdcQL";
            case FetchControls m -> "kzBdcQL";
            case FetchPapers m -> "kzwsInfo";
            case FetchCredentials m -> "zjInfo";
            case InquiryAnswers m -> "feedBdcQL";
            case ControlAnswers m -> "feedkzBdcQL";
            case Inquiries m -> "cxBdcQLResponse";
            case Controls m -> "kzBdcQLResponse";
            case Results m -> answersControls ? "feedkzBdcQLResponse" : "feedBdcQLResponse";
            case Papers m -> "kzwsInfoResponse";
            case Credentials m -> "zjInfoResponse";
        };
    }

    private List<XmlElement> content(RegistryMessage message) {
        return switch (message) {
            case FetchInquiries m -> List.of();
            case FetchControls m -> List.of();
            case FetchPapers m -> List.of(text("CXQQDH", m.number()));
            case FetchCredentials m -> List.of(text("CXQQDH", m.number()));
            case InquiryAnswers m -> list("BDCCXJGLIST", m.feeds().stream().map(this::inquiry).toList());
            case ControlAnswers m -> list("BDCKZJGLIST", m.feeds().stream().map(MessageWriting::control).toList());
            case Inquiries m -> list("BDCCXQQLIST", sheets("BDCCXQQ", m.sheets()));
            case Controls m -> list("BDCKZQQLIST", sheets("BDCKZQQ", m.sheets()));
            case Results m -> results(m);
            case Papers m -> list("WSLIST", m.papers().stream().map(MessageWriting::paper).toList());
            case Credentials m ->
                list("ZJLIST", m.credentials().stream().map(MessageWriting::credential).toList());
        };
    }

    private static List<XmlElement> list(String name, List<XmlElement> parts) {
        return List.of(XmlElement.of(name, parts));
    }

    private static XmlElement head(Head head) {
        var parts = new ArrayList<>(List.of(
                XmlElement.leaf("CREATETIME", head.createTime()), XmlElement.leaf("DIGITALSIGN", head.sign())));
        if (!head.responseCode().isEmpty()) {
            parts.add(XmlElement.leaf("RESPONSECODE", head.responseCode()));
            parts.add(XmlElement.leaf("RESPONSEINFO", head.responseInfo()));
        }
        return XmlElement.of("Head", parts);
    }

    private static XmlElement text(String name, String text) {
        return XmlElement.leaf(name, Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Nothing at all for empty text. */
    private static void optional(List<XmlElement> out, String name, String text) {
        if (!text.isEmpty()) {
            out.add(text(name, text));
        }
    }

    private static List<XmlElement> sheets(String name, List<Sheet> sheets) {
        return sheets.stream()
                .map(sheet -> {
                    var parts = new ArrayList<XmlElement>();
                    parts.add(text("CXQQDH", sheet.number()));
                    sheet.fields().forEach((field, value) -> parts.add(text(field, value)));
                    if (!sheet.units().isEmpty()) {
                        parts.addAll(list("BDCQLLIST", sheet.units().stream().map(MessageWriting::unit).toList()));
                    }
                    return XmlElement.of(name, parts);
                })
                .toList();
    }

    private static XmlElement unit(Map<String, String> fields) {
        var parts = new ArrayList<XmlElement>();
        fields.forEach((name, value) -> parts.add(text(name, value)));
        return XmlElement.of("BDCQL", parts);
    }

    private XmlElement inquiry(InquiryFeed feed) {
        var parts = new ArrayList<XmlElement>();
        parts.add(text("CXQQDH", feed.number()));
        feed.bound().ifPresent(digest -> parts.add(text("QQZY", digest)));
        parts.add(text("RESULT", feed.result()));
        optional(parts, "MESSAGE", feed.message());
        for (RightKind kind : RightKind.values()) {
            Optional.ofNullable(feed.lists().get(kind))
                    .ifPresent(entries -> parts.add(XmlElement.of(
                            kind.wireName() + "LIST", entries.stream().map(e -> row(kind, e)).toList())));
        }
        return XmlElement.of("BDCCXJG", parts);
    }

    private XmlElement row(RightKind kind, RegisterEntry entry) {
        var fields = new LinkedHashMap<>(entry.fields());
        entry.unit().map(UnitNumber::value).ifPresent(unit -> fields.put("bdcdyh", unit));
        var parts = new ArrayList<XmlElement>();
        RowFields.ordered(RowFields.of(kind), fields.keySet())
                .forEach(name -> parts.add(text(name, kind == RightKind.SEIZURE ? own(name, fields) : fields.get(name))));
        entry.holders().forEach(holder -> parts.add(holder(holder)));
        return XmlElement.of(kind.wireName(), parts);
    }

    /** The registry's own code where the field is 查封类型. */
    private String own(String name, Map<String, String> fields) {
        String value = fields.get(name);
        return name.equals("cflx")
                ? COMMON.findMeaning(RegistryCodes.CodeList.CFLX, value)
                        .flatMap(meaning -> codes.findCode(RegistryCodes.CodeList.CFLX, meaning))
                        .orElse(value)
                : value;
    }

    private XmlElement holder(RightHolder holder) {
        var fields = new LinkedHashMap<>(holder.fields());
        fields.put("qlrmc", holder.person().name());
        fields.put("zjh", holder.person().number());
        fields.put("qlbl", holder.share());
        fields.put("gyfs", holder.coOwnership());
        codes.findCode(RegistryCodes.CodeList.ZJZL, holder.person().idType().name())
                .ifPresent(code -> fields.putIfAbsent("zjzl", code));
        fields.putIfAbsent("qlrlx", holder.person().natural() ? "1" : "2");
        var parts = new ArrayList<XmlElement>();
        RowFields.ordered(RowFields.HOLDER, fields.keySet())
                .forEach(name -> optional(parts, name, fields.get(name)));
        return XmlElement.of("QLR", parts);
    }

    private static XmlElement control(ControlFeed feed) {
        var parts = new ArrayList<XmlElement>();
        parts.add(text("CXQQDH", feed.number()));
        feed.bound().ifPresent(digest -> parts.add(text("QQZY", digest)));
        optional(parts, "RESULT", feed.result());
        optional(parts, "MESSAGE", feed.message());
        parts.addAll(list("KZXXLIST", feed.units().stream().map(MessageWriting::unit).toList()));
        return XmlElement.of("BDCKZJG", parts);
    }

    private static XmlElement unit(UnitFeed unit) {
        var parts = new ArrayList<XmlElement>();
        parts.add(text("BDCDYH", unit.unit()));
        parts.add(text("KZZT", unit.state()));
        unit.from().ifPresent(day -> parts.add(text("CSKSRQ", day(day))));
        unit.lastDay().ifPresent(day -> parts.add(text("CSJSRQ", day(day))));
        optional(parts, "WNKZYY", unit.reason());
        optional(parts, "BEIZ", unit.note());
        optional(parts, "YWH", unit.business());
        optional(parts, "CFYWH", unit.seizure());
        return XmlElement.of("KZXX", parts);
    }

    private static List<XmlElement> results(Results message) {
        var parts = new ArrayList<XmlElement>();
        if (!message.errMsg().isEmpty()) {
            parts.add(text("errMsg", message.errMsg()));
        }
        parts.addAll(list(
                "JGLIST",
                message.results().stream()
                        .map(r -> XmlElement.of(
                                "JG",
                                List.of(
                                        text("CXQQDH", r.number()),
                                        text("RESULT", r.success() ? "success" : "fail"),
                                        text("MSG", r.message()))))
                        .toList()));
        return parts;
    }

    private static XmlElement paper(RegistryMessage.Paper paper) {
        return XmlElement.of(
                "WS",
                List.of(
                        text("WJMC", paper.name()),
                        text("WJLX", paper.type()),
                        text("DJR", paper.person()),
                        text("DJRQ", paper.day()),
                        XmlElement.leaf("WSNR", paper.content())));
    }

    private static XmlElement credential(RegistryMessage.Credential credential) {
        return XmlElement.of(
                "ZJ",
                List.of(
                        text("GZZBM", credential.cardNumber()),
                        XmlElement.leaf("GZZ", credential.card()),
                        text("GWZBM", credential.dutyNumber()),
                        XmlElement.leaf("GWZ", credential.duty())));
    }

    /** A day as this dialect writes it. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
