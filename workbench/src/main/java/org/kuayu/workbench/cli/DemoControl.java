package org.kuayu.workbench.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayu.Kuayu;
import org.kuayu.calendar.LegalDay;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.Procedure;
import org.kuayu.control.RequestFilter;
import org.kuayu.control.request.Attachment;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.RequestDraft;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.control.request.Target;
import org.kuayu.court.CourtCode;
import org.kuayu.fixtures.register.Debtors;
import org.kuayu.fixtures.Generator;
import org.kuayu.fixtures.register.InventedOwner;
import org.kuayu.fixtures.register.RegisterFiles;
import org.kuayu.fixtures.register.RegisterGenerator;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.journal.Actor;
import org.kuayu.party.Person;
import org.kuayu.property.intake.RegisterPlan;
import org.kuayu.staff.Officer;

/** The demonstration's property control: registers, queues that are years old, and requests in every state. */
final class DemoControl {
    private static final long SEED = 20_240_523;
    private static final long CASES = 5_000;
    private static final long UNITS = 600;
    private static final int WORKED_ON = 8;
    private static final String PURPOSE = "执行本案，查明被执行人名下不动产";

    private final Kuayu kuayu;
    private final Path folder;
    private final Terminal terminal;

    DemoControl(Kuayu kuayu, Path folder, Terminal terminal) {
        this.kuayu = kuayu;
        this.folder = folder;
        this.terminal = terminal;
    }

    /** Loads what is not there yet. */
    void load() throws IOException {
        Officer registry = officer("registry");
        if (kuayu.control().requests().count(officer("yubei"), RequestFilter.ALL) > 0) {
            return;
        }
        terminal.out().println("Inventing registers and seizures 正在生成登记簿与查封 …");
        registers();
        var work = Map.of("渝0112", cases("渝0112"), "川0104", cases("川0104"));
        new DemoQueues(kuayu, registry, work).load();
        requests(work.get("渝0112"), "yubei", List.of("500112", "510104"));
        requests(work.get("川0104"), "jinjiang", List.of("510104", "500112"));
        kuayu.control().tick(kuayu.clock().instant());
        kuayu.catchUp();
    }

    private Officer officer(String login) {
        return kuayu.staff().find(login).orElseThrow();
    }

    private void registers() throws IOException {
        Path place = Files.createDirectories(folder.resolve("demo-register"));
        var owners = Debtors.of(Generator.of(SEED, CASES));
        RegisterFiles.writeCsv(RegisterGenerator.of(SEED, UNITS).withOwners(owners), place);
        var files = new ArrayList<ImportFile>();
        try (Stream<Path> all = Files.list(place)) {
            for (Path file : all.sorted().toList()) {
                files.add(ImportFile.of(file));
            }
        }
        LocalDate asOf = LegalDay.of(kuayu.clock().instant()).minusDays(1);
        var done = kuayu.registerIntake(folder)
                .read(files, RegisterPlan.byUnits(asOf), Actor.SYSTEM, rows -> {});
        for (ImportFile file : files) {
            Files.delete(file.path());
        }
        Files.delete(place);
        terminal.out().println(done.counts().added() + " register entries brought in. 导入登记事项 " + done.counts().added() + " 条。");
    }

    /** Pending enforcement cases of this court whose debtor owns something, the newest first. */
    private List<CaseRecord> cases(String court) {
        var found = new ArrayList<CaseRecord>();
        Optional<CaseId> after = Optional.empty();
        List<CaseRecord> some = kuayu.cases().listAfter(after, 1_000);
        while (!some.isEmpty()) {
            some.stream().filter(c -> pending(c, CourtCode.of(court))).forEach(found::add);
            some = kuayu.cases().listAfter(Optional.of(some.getLast().id()), 1_000);
        }
        found.sort(Comparator.comparing((CaseRecord c) -> c.dates().filed().orElse(LocalDate.MIN)).reversed());
        return found.subList(0, Math.min(WORKED_ON, found.size()));
    }

    private static boolean pending(CaseRecord record, CourtCode court) {
        return record.matter().procedure() == Procedure.ENFORCEMENT
                && record.court().code().filter(court::equals).isPresent();
    }

    /** One case is only assigned; the others are drafted, approved, sent and answered, one step further each. */
    private void requests(List<CaseRecord> cases, String court, List<String> registries) {
        Map<String, InventedOwner> owners = Debtors.of(Generator.of(SEED, CASES)).stream()
                .collect(Collectors.toMap(InventedOwner::name, Function.identity(), (a, b) -> a));
        int step = 0;
        for (CaseRecord record : cases) {
            kuayu.control().watches().assign(officer(court + ".spr"), record.id(), List.of(court));
            Optional<InventedOwner> debtor = record.parties().stream()
                    .filter(p -> p.roleAsPrinted().contains("被"))
                    .flatMap(p -> Optional.ofNullable(owners.get(p.name())).stream())
                    .findFirst();
            if (debtor.isPresent()) {
                inquire(record, debtor.get(), new Office(court, registries), step++);
            }
        }
    }

    private record Office(String login, List<String> registries) {}

    private void inquire(CaseRecord record, InventedOwner debtor, Office office, int step) {
        Person person = debtor.natural()
                ? Person.natural(debtor.name(), debtor.number())
                : new Person(debtor.name(), false, Person.IdType.CREDIT_CODE, debtor.number());
        var draft = new RequestDraft(
                RequestKind.INQUIRY,
                record.number().display(),
                PURPOSE,
                record.number().display() + "之一",
                "",
                papers(office),
                List.of(new Target.OfPerson(person, "")),
                office.registries(),
                Optional.empty(),
                "",
                Optional.empty());
        var drafted = kuayu.control().requests().draft(officer(office.login()), draft);
        for (ControlRequest request : done(drafted)) {
            walk(request, office, step);
        }
    }

    private List<Attachment> papers(Office office) {
        byte[] notice = "协助查询通知书（演示）".getBytes(StandardCharsets.UTF_8);
        return List.of(kuayu.control()
                .requests()
                .attach(officer(office.login()), Attachment.Kind.INQUIRY_NOTICE, "协助查询通知书.txt", notice));
    }

    /** Leads the request on: 0 draft, 1 approved, 2 sent, further ones answered. */
    private void walk(ControlRequest request, Office office, int step) {
        var requests = kuayu.control().requests();
        List<ControlRequest> now = List.of(request);
        if (step > 0) {
            now = done(requests.approve(officer(office.login() + ".spr"), request.id(), request.revision()));
        }
        if (step > 1 && !now.isEmpty()) {
            ControlRequest approved = now.getFirst();
            now = done(requests.send(officer(office.login() + ".zhzx"), approved.id(), approved.revision()));
        }
        if (step > 2 && !now.isEmpty()) {
            Officer registry = officer(request.registry().equals("500112") ? "registry" : "registry.cd");
            kuayu.control().desk().answer(registry, request.id(), 1);
        }
    }

    private List<ControlRequest> done(RequestOutcome outcome) {
        if (outcome instanceof RequestOutcome.Done done) {
            return done.requests();
        }
        terminal.out().println("not done: " + outcome);
        return List.of();
    }
}
