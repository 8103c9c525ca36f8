package org.kuayu.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.kuayu.Stores;
import org.kuayu.casefile.CaseAmounts;
import org.kuayu.casefile.CaseCitations;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseDates;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseMatter;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseParty;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.Visibility;
import org.kuayu.court.CourtCode;
import org.kuayu.document.CaseDocument;
import org.kuayu.document.Page;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Digest;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.search.CaseIndex;

/** A handful of invented cases to search in, written through the journal as an import would. */
final class IndexedCases {
    private final Stores stores;

    IndexedCases(Stores stores) {
        this.stores = stores;
    }

    /** Six cases of three courts. */
    void putAll() {
        put(
                loan("（2024）渝0112民初123号", "王小明", "重庆某某商贸有限公司")
                        .dates(days("2024-03-01", "2024-06-01"))
                        .amounts(new CaseAmounts(OptionalLong.of(12_345_67), OptionalLong.empty()))
                        .build(),
                "原告王小明诉称，双方存在民间借贷关系。被告电话13812345678，身份证500112199001011234。\f第二页：本院认为，借款合同合法有效，應當返還借款。");
        put(
                loan("（2024）川0107民初45号", "李思", "张三丰")
                        .dates(days("2024-05-10", ""))
                        .build(),
                "原告李思与被告张三丰是民间的朋友，借款后贷出。引用（2024）渝0112民初123号。");
        put(appeal().build(), "上诉人不服重庆市渝北区人民法院（2024）渝0112民初123号民事判决。房屋买卖合同纠纷，ABC公司 foo bar baz。");
        put(theft("（2023）川01刑初7号", Visibility.RESTRICTED).build(), "被告人张三丰犯盗窃罪，依照刑法第二百六十四条。");
        put(
                theft("（2023）渝01刑初8号", Visibility.PUBLIC)
                        .dates(days("2023-01-05", "2023-12-31"))
                        .build(),
                "盗窃电动车。");
        put(
                CaseRecord.builder(CaseNumber.of("（2012）渝北法民初字第03933号"), CaseCourt.of(CourtCode.of("渝0112")))
                        .matter(new CaseMatter("离婚纠纷", "婚姻家庭、继承纠纷/婚姻家庭纠纷/离婚纠纷", Procedure.CIVIL_FIRST, "调解"))
                        .build(),
                "");
    }

    private static CaseRecord.Builder loan(String number, String person, String other) {
        CaseNumber n = CaseNumber.of(number);
        var court = new CaseCourt(
                n.courtCode().orElseThrow().value().startsWith("渝") ? "重庆市渝北区人民法院" : "成都市武侯区人民法院",
                n.courtCode(),
                List.of("陈法官"),
                "赵书记");
        return CaseRecord.builder(n, court)
                .matter(new CaseMatter("民间借贷纠纷", "合同纠纷/借款合同纠纷/民间借贷纠纷", Procedure.CIVIL_FIRST, "判决"))
                .source("渝北导出")
                .parties(List.of(CaseParty.of(person, "原告", true), CaseParty.of(other, "被告", !other.endsWith("公司"))));
    }

    private static CaseRecord.Builder appeal() {
        CaseNumber n = CaseNumber.of("（2024）渝01民终9号");
        return CaseRecord.builder(n, new CaseCourt("重庆市第一中级人民法院", n.courtCode(), List.of("钱审判"), ""))
                .matter(new CaseMatter("房屋买卖合同纠纷", "合同纠纷/房屋买卖合同纠纷", Procedure.CIVIL_SECOND, "维持"))
                .dates(days("2024-08-01", "2024-10-01"))
                .citations(new CaseCitations(List.of("中华人民共和国民法典第五百七十七条"), List.of("（2024）渝0112民初123号")));
    }

    private static CaseRecord.Builder theft(String number, Visibility visibility) {
        CaseNumber n = CaseNumber.of(number);
        return CaseRecord.builder(n, CaseCourt.of(n.courtCode().orElseThrow()))
                .matter(new CaseMatter("盗窃罪", "侵犯财产罪/盗窃罪", Procedure.CRIMINAL_FIRST, "有期徒刑"))
                .citations(new CaseCitations(List.of("中华人民共和国刑法第二百六十四条"), List.of()))
                .visibility(visibility);
    }

    private static CaseDates days(String filed, String closed) {
        return new CaseDates(
                Optional.of(LocalDate.parse(filed)),
                closed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(closed)),
                Optional.empty());
    }

    /** Keeps the case with one document of this text, a form feed between pages; no document for an empty text. */
    void put(CaseRecord record, String text) {
        stores.journal().write(() -> {
            stores.cases().put(record);
            if (!text.isEmpty()) {
                String[] pages = text.split("\f");
                var list = new java.util.ArrayList<Page>();
                for (int i = 0; i < pages.length; i++) {
                    list.add(new Page(i + 1, pages[i]));
                }
                String id = Digest.sha256(record.id().value()).hex();
                stores.documents()
                        .put(
                                new CaseDocument(id, record.id(), "判决书", "a.txt", "text/plain", list, List.of()),
                                new byte[0]);
            }
            return note("case.imported", record.id());
        });
    }

    /** Takes the case away. */
    void remove(CaseId id) {
        stores.journal().write(() -> {
            stores.documents().listFor(id).forEach(d -> stores.documents().remove(d.id()));
            stores.cases().remove(id);
            return note("case.withdrawn", id);
        });
    }

    private long note(String act, CaseId id) {
        var draft = Draft.of(Actor.SYSTEM, new Act(act), new Subject("case", id.value()));
        return stores.journal().append(draft.with(Payload.of(Map.of()))).sequence();
    }

    /** Lets the index catch up with the journal. */
    void follow(CaseIndex index) {
        var entries = stores.journal().list(index.checkpoint(), 1000);
        if (!entries.isEmpty()) {
            index.apply(entries);
        }
        index.keep();
    }
}
