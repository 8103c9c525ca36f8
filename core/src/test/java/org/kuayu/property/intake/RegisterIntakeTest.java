package org.kuayu.property.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayu.calendar.LegalDay;
import org.kuayu.intake.json.JsonLinesSource;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.intake.source.RowSource;
import org.kuayu.intake.table.CsvSource;
import org.kuayu.intake.table.XlsxSource;
import org.kuayu.journal.Actor;
import org.kuayu.journal.MemoryJournal;
import org.kuayu.party.Person.IdType;
import org.kuayu.property.MemoryRegisters;
import org.kuayu.property.Registries;
import org.kuayu.property.RegisterCodes;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RegisterStore;
import org.kuayu.property.RightHolder;
import org.kuayu.property.RightKind;
import org.kuayu.property.UnitNumber;

class RegisterIntakeTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 23);
    private static final RegisterPlan PLAN = RegisterPlan.of("500112", DAY);
    private static final UnitNumber HOME = UnitNumber.of("500112001001GB00012F00010001");
    private static final String FDCQ = """
            bdcdyh,fdzl,jzmj,ghyt,fwxz,jgsj,bdcqzh,ywh,qszt,djsj
            500112001001GB00012F00010001,某路1号,90.50,住宅,0,2012/03/01,渝（2023）渝北区不动产权第000000001号,F1,1,2023年1月5日
            500112 001001 gb00012 f00010002,某路2号,100,住宅,0,20120301,渝（2023）渝北区不动产权第000000002号,F2,1,2023-02-05
            """;
    private static final String QLR = """
            lb,ywh,sxh,qlrmc,zjzl,zjh,qlrlx,qlbl,gyfs,dh
            FDCQ,F1,2,李四,1,500112198001010012,1,1/2,2,
            FDCQ,F1,1,张三,1,500112198001010011,1,1/2,2,13800001234
            FDCQ,F2,1,某某有限公司,8,91350100M000100Y44,2,,0,
            """;

    private final MemoryJournal journal = new MemoryJournal(Clock.systemUTC());
    private final RegisterStore store = new MemoryRegisters(journal);
    private RegisterIntake intake;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        List<RowSource> sources = List.of(new CsvSource(), new XlsxSource(), new JsonLinesSource());
        intake = new RegisterIntake(new RegisterIntake.Parts(
                journal, store, sources, Registries.bundled(), RegisterCodes.bundled(), folder));
    }

    private RegisterImport read(RegisterPlan plan, String... namesAndTexts) throws IOException {
        var files = new ArrayList<ImportFile>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            Path path = folder.resolve("given-" + i + "-" + namesAndTexts[i]);
            Files.writeString(path, namesAndTexts[i + 1]);
            files.add(ImportFile.of(path, namesAndTexts[i]));
        }
        return intake.read(files, plan, Actor.SYSTEM, n -> {});
    }

    private static List<String> told(RegisterImport done) {
        return done.findings().stream()
                .map(f -> f.file() + ":" + f.line() + (f.refused() ? "!" : "?") + f.field() + " " + f.remark().code())
                .toList();
    }

    private List<RegisterEntry> home(LocalDate day) {
        return store.listByUnit("500112", HOME, LegalDay.start(day));
    }

    @Test
    @DisplayName("lists and right holders join to entries; days, unit numbers and codes are understood")
    void joinsListsAndHolders() throws IOException {
        RegisterImport done = read(PLAN, "FDCQ.csv", FDCQ, "QLR.csv", QLR);

        assertThat(told(done)).isEmpty();
        assertThat(done.counts()).isEqualTo(new RegisterImport.Counts(5, 2, 2, 0, 0, 0, 0));
        assertThat(done.lists()).containsExactly(RightKind.BUILDING);
        RegisterEntry entry = home(DAY).getFirst();
        assertThat(entry.id()).isEqualTo("F1");
        assertThat(entry.findField("jgsj")).contains("2012-03-01");
        assertThat(entry.findField("djsj")).contains("2023-01-05");
        assertThat(entry.findField("bdcdyh")).isEmpty();
        assertThat(entry.location()).isEqualTo("某路1号");
        assertThat(entry.holders()).extracting(h -> h.person().name()).containsExactly("张三", "李四");
        RightHolder first = entry.holders().getFirst();
        assertThat(first.person().idType()).isEqualTo(IdType.IDENTITY_CARD);
        assertThat(first.share()).isEqualTo("1/2");
        assertThat(first.fields()).containsEntry("dh", "13800001234").doesNotContainKeys("lb", "ywh", "zjh");
        assertThat(home(LocalDate.of(2023, 1, 4))).isEmpty();
        assertThat(home(LocalDate.of(2023, 1, 5))).hasSize(1);
    }

    @Test
    @DisplayName("the same files again change nothing and leave no trace")
    void idempotent() throws IOException {
        read(PLAN, "FDCQ.csv", FDCQ, "QLR.csv", QLR);
        long entries = journal.lastSequence();
        RegisterImport again = read(RegisterPlan.of("500112", DAY.plusDays(9)), "FDCQ.csv", FDCQ, "QLR.csv", QLR);

        assertThat(again.counts().added()).isZero();
        assertThat(again.counts().same()).isEqualTo(2);
        assertThat(journal.lastSequence()).isEqualTo(entries).isEqualTo(1);
        assertThat(new String(journal.list(0, 9).getFirst().draft().payload().bytes())).doesNotContain("1980");
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        RegisterImport dry = read(PLAN.dryRun(), "FDCQ.csv", FDCQ, "QLR.csv", QLR);

        assertThat(dry.counts().added()).isEqualTo(2);
        assertThat(store.count("500112")).isZero();
        assertThat(journal.lastSequence()).isZero();
        try (var left = Files.list(folder)) {
            assertThat(left.map(p -> p.getFileName().toString())).allMatch(name -> name.startsWith("given"));
        }
    }

    @Test
    @DisplayName("PI-6 past versions by day, with the holders of each")
    void versionsByDay() throws IOException {
        String list = """
                ywh,bdcdyh,fdzl,qssj,jssj
                F1,500112001001GB00012F00010001,旧路1号,2010-01-01,
                F1,500112001001GB00012F00010001,新路1号,2015-01-01,2020-06-01
                F1,500112001001GB00012F00010001,新路1号,2021-01-01,
                """;
        String holders = """
                ywh,qlrmc,qssj
                F1,张三,2010-01-01
                F1,李四,2015-01-01
                F1,李四,2021-01-01
                F1,王五,
                """;
        assertThat(told(read(PLAN, "FDCQ.csv", list, "QLR.csv", holders))).isEmpty();
        read(PLAN, "FDCQ.csv", list, "QLR.csv", holders);

        assertThat(home(LocalDate.of(2009, 12, 31))).isEmpty();
        RegisterEntry old = home(LocalDate.of(2014, 12, 31)).getFirst();
        assertThat(old.location()).isEqualTo("旧路1号");
        assertThat(old.holders()).extracting(h -> h.person().name()).containsExactly("张三", "王五");
        assertThat(home(LocalDate.of(2020, 5, 31)).getFirst().holders()).hasSize(2);
        assertThat(home(LocalDate.of(2020, 6, 1))).isEmpty();
        assertThat(home(DAY).getFirst().location()).isEqualTo("新路1号");
        assertThat(store.listVersions("500112", RightKind.BUILDING, "F1")).hasSize(3);
    }

    @Test
    @DisplayName("another reading of the same registration starts on the day of the delivery, and the past stays")
    void aLaterReadingDoesNotOverwriteThePast() throws IOException {
        String first = "cfywh,bdcdyh,cfjg,djsj,qszt\nC1,500112001001GB00012F00010001,甲法院,2022-01-01,1\n";
        read(PLAN, "CFDJ.csv", first);
        read(RegisterPlan.of("500112", DAY.plusDays(30)), "CFDJ.csv", first.replace(",1\n", ",2\n"));

        assertThat(home(DAY).getFirst().findField("qszt")).contains("1");
        assertThat(home(DAY.plusDays(29))).hasSize(1);
        assertThat(home(DAY.plusDays(30))).isEmpty();
        read(PLAN, "CFDJ.csv", first);
        assertThat(home(DAY.plusDays(30))).isEmpty();
    }

    @Test
    @DisplayName("every row that cannot be right is named by line and field; the others are brought in")
    void badRows() throws IOException {
        String list = """
                ywh,bdcdyh,fdzl,jzmj,fwxz,bdcqzh,jgsj,qssj,神秘
                G1,500112001001GB00012F0001000,短号,1,0,,,,
                G2,500112001001GB00012W00010001,土地,1,0,,,,
                G3,500112000000GB00012F00010001,虚拟,1,0,,,,x
                ,500112001001GB00012F00010001,无号,1,0,,,,
                G4,,老证,一百,77,某证,长期,,
                G5,500112001001GB00012F00010005,甲,1,0,,,,
                G5,500112001001GB00012F00010005,乙,1,0,,,,
                G5,500112001001GB00012F00010005,甲,1,0,,,,
                G6,500112001001GB00012F00010006,甲,1,0,,,某日,
                """;
        String holders = """
                lb,ywh,qlrmc,zjzl,zjh
                FDCQ,NO,张三,1,500112198001010011
                FDCQ,G3,,1,500112198001010011
                FDCQ,G5,张三,777,500112198001010011
                CFDJ,G5,张三,1,500112198001010011
                """;
        RegisterImport done = read(PLAN, "FDCQ.csv", list, "QLR.csv", holders, "readme.doc", "x");

        assertThat(told(done))
                .containsExactlyInAnyOrder(
                        "FDCQ.csv:0? register.column-unknown",
                        "FDCQ.csv:2!bdcdyh unit-number.length",
                        "FDCQ.csv:3!bdcdyh unit-number.land-with-unit",
                        "FDCQ.csv:4?bdcdyh unit-number.virtual",
                        "FDCQ.csv:5! register.number-missing",
                        "FDCQ.csv:6?bdcdyh register.unit-missing",
                        "FDCQ.csv:6?jzmj register.figure",
                        "FDCQ.csv:6?fwxz register.code-unknown",
                        "FDCQ.csv:6?bdcqzh certificate.form",
                        "FDCQ.csv:6?jgsj register.day",
                        "FDCQ.csv:8! register.number-twice",
                        "FDCQ.csv:9? register.row-repeated",
                        "FDCQ.csv:10!qssj register.day",
                        "QLR.csv:2!ywh register.holder-without-entry",
                        "QLR.csv:3!qlrmc register.holder-name",
                        "QLR.csv:4?zjzl register.code-unknown",
                        "QLR.csv:5!ywh register.holder-without-entry",
                        "readme.doc:0? register.file-unknown");
        assertThat(done.counts().refused()).isEqualTo(8);
        assertThat(done.counts().added()).isEqualTo(3);
        assertThat(store.listVersions("500112", RightKind.BUILDING, "G3").getFirst().entry().findField("神秘"))
                .contains("x");
        assertThat(done.findings()).allSatisfy(f -> assertThat(f.remark().detail()).doesNotContain("19800101"));
    }

    @Test
    void aHolderWithoutListUnderANumberOfTwoListsIsAmbiguous() throws IOException {
        String one = "ywh,bdcdyh\n1,500112001001GB00012F00010001\n";
        RegisterImport done = read(PLAN, "FDCQ.csv", one, "DYAQ.csv", one, "QLR.csv", "ywh,qlrmc\n1,张三\n");

        assertThat(told(done)).containsExactly("QLR.csv:2!ywh register.holder-ambiguous");
        assertThat(store.count("500112")).isEqualTo(2);
    }

    @Test
    @DisplayName("rows of several registries are told apart by their unit numbers")
    void byUnits() throws IOException {
        String list = """
                ywh,bdcdyh
                1,500112001001GB00012F00010001
                2,510104003005GB00007W00000000
                3,320402002001GB00573F47370001
                4,
                """;
        RegisterImport done = read(RegisterPlan.byUnits(DAY), "FDCQ.csv", list);

        assertThat(told(done))
                .contains("FDCQ.csv:4!bdcdyh register.no-registry", "FDCQ.csv:5!bdcdyh register.no-registry");
        assertThat(store.count("500112")).isEqualTo(1);
        assertThat(store.count("510104")).isEqualTo(1);
        assertThat(journal.lastSequence()).isEqualTo(2);
    }

    @Test
    @DisplayName("a ZIP of GB18030 files with Chinese labels")
    void zip() throws IOException {
        Path path = folder.resolve("given.zip");
        Charset national = Charset.forName("GB18030");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path), national)) {
            zip.putNextEntry(new ZipEntry("登记簿/FDCQ_房地产权.csv"));
            zip.write("业务号,不动产单元号,房地坐落,房屋性质\nF1,500112001001GB00012F00010001,某路1号,市场化商品房\n".getBytes(national));
            zip.putNextEntry(new ZipEntry("登记簿/qlr.csv"));
            zip.write("ywh,权利人名称,证件号\nF1,张三,500112198001010011\n".getBytes(national));
            zip.putNextEntry(new ZipEntry("__MACOSX/._qlr.csv"));
        }
        RegisterImport done = intake.read(List.of(ImportFile.of(path)), PLAN, Actor.SYSTEM, n -> {});

        assertThat(told(done)).isEmpty();
        assertThat(home(DAY).getFirst().location()).isEqualTo("某路1号");
        assertThat(home(DAY).getFirst().holders().getFirst().person().natural()).isTrue();
    }

    @Test
    void brokenZip() throws IOException {
        assertThat(told(read(PLAN, "register.zip", "PK\u0003\u0004 no zip")))
                .containsExactly("register.zip:0? zip.broken");
    }

    @Test
    @DisplayName("JSON Lines with the list in each row; a key of a late line is kept")
    void jsonLines() throws IOException {
        var lines = new StringBuilder();
        for (int i = 1; i <= 1_200; i++) {
            lines.append("{\"lb\":\"FDCQ\",\"ywh\":\"F").append(i).append("\",\"bdcdyh\":\"500112001001GB00012F0001");
            lines.append("0000".substring(("" + i).length())).append(i).append("\"}\n");
        }
        lines.append("""
                {"lb":"DYAQ","ywh":"D1","bdcdyh":"500112001001GB00012F00010001","bdbzzqse":120.5}
                {"lb":"QLR","qllb":"DYAQ","ywh":"D1","qlrmc":"某某银行"}
                {"lb":"NOTHING","ywh":"D2"}
                not json
                """);
        RegisterImport done = read(PLAN, "register.jsonl", lines.toString());

        assertThat(told(done))
                .containsExactly("register.jsonl:1203! register.list-unknown", "register.jsonl:1204! json.syntax");
        assertThat(home(DAY)).extracting(RegisterEntry::id).containsExactly("F1", "D1");
        assertThat(home(DAY).getLast().findField("bdbzzqse")).contains("120.5");
        assertThat(home(DAY).getLast().holders()).hasSize(1);
    }
}
