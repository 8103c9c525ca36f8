package org.kuayu.wire.registry;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.kuayu.party.Person;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RightHolder;
import org.kuayu.property.RightKind;
import org.kuayu.property.UnitNumber;
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

/** One message of each kind, with invented persons whose numbers fail their check digit. */
final class Samples {
    static final UnitNumber UNIT = UnitNumber.of("500112001001GB00001F00010001");
    static final String NUMBER = "500112199003070000";
    static final Head HEAD = Head.at("2024/09/27 10:00:00");

    private Samples() {}

    static RegisterEntry building() {
        var holder = new RightHolder(
                Person.natural("赵甲", NUMBER), "1/2", "2", Map.of("sxh", "1", "zjzl", "1", "qlrlx", "1"));
        return new RegisterEntry(
                RightKind.BUILDING,
                "2020-0001",
                Optional.of(UNIT),
                Map.of("fdzl", "渝北区某路1号1-1", "jzmj", "98.50", "ghyt", "住宅", "ywh", "2020-0001"),
                List.of(holder));
    }

    static RegisterEntry seizure(String kindCode) {
        return new RegisterEntry(
                RightKind.SEIZURE,
                "CF-7",
                Optional.of(UNIT),
                Map.of("cfjg", "某法院", "cflx", kindCode, "cfywh", "CF-7", "cfqssj", "2024/01/01"),
                List.of());
    }

    /** Buildings and seizures found, no mortgage, and the other lists not supplied. */
    static Map<RightKind, List<RegisterEntry>> lists() {
        var lists = new EnumMap<RightKind, List<RegisterEntry>>(RightKind.class);
        lists.put(RightKind.BUILDING, List.of(building()));
        lists.put(RightKind.MORTGAGE, List.of());
        lists.put(RightKind.SEIZURE, List.of(seizure("2")));
        return lists;
    }

    private static SequencedMap<String, String> fields(String... namesAndTexts) {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            fields.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return fields;
    }

    static Map<String, RegistryMessage> messages() {
        var all = new LinkedHashMap<String, RegistryMessage>();
        all.put("cxBdcQL.xml", new FetchInquiries(HEAD.signed("ab12")));
        all.put("kzBdcQL.xml", new FetchControls(HEAD));
        all.put("kzwsInfo.xml", new FetchPapers(HEAD, "R1-1"));
        all.put("zjInfo.xml", new FetchCredentials(HEAD, "R1-1"));
        var found = new InquiryFeed("R1-1", Optional.of("sha-256:0a"), "0000", "", lists(), "", List.of(), List.of());
        var nothing =
                new InquiryFeed("R1-2", Optional.empty(), "0100", "无结果", Map.of(), "", List.of(), List.of());
        all.put("feedBdcQL.xml", new InquiryAnswers(HEAD, List.of(found, nothing)));
        all.put("feedkzBdcQL.xml", new ControlAnswers(HEAD, List.of(control())));
        all.put("cxBdcQLResponse.xml", new Inquiries(HEAD, List.of(new Sheet("R1-1", fields("XM", "赵甲"), List.of()))));
        all.put(
                "kzBdcQLResponse.xml",
                new Controls(
                        HEAD,
                        List.of(new Sheet(
                                "R2", fields("XM", "赵甲", "GJ", ""), List.of(fields("BDCDYH", UNIT.value(), "KZCS", "11"))))));
        all.put(
                "feedBdcQLResponse.xml",
                new Results(
                        new Head("2024/09/27 10:00:01", "", "0000", "ok"),
                        List.of(new Result("R1-1", true, ""), new Result("R1-2", false, "wire.date")),
                        ""));
        all.put("kzwsInfoResponse.xml", new Papers(HEAD, List.of(new Paper("裁定.pdf", "RULING", "赵法官", "2024/09/27", "JVBERg=="))));
        all.put("zjInfoResponse.xml", new Credentials(HEAD, List.of(new Credential("501", "R0lG", "502", "R0lG"))));
        return all;
    }

    static ControlFeed control() {
        var done = new UnitFeed(
                UNIT.value(),
                "1",
                Optional.of(LocalDate.of(2024, 9, 27)),
                Optional.of(LocalDate.of(2027, 9, 26)),
                "",
                "",
                "YW-1",
                "CF-1",
                "");
        var refused = new UnitFeed(
                UNIT.value().replace("0001F", "0002F"), "2", Optional.empty(), Optional.empty(), "已过户", "", "", "", "");
        return new ControlFeed("R2", Optional.empty(), "0000", "", List.of(done, refused), List.of(), List.of());
    }
}
