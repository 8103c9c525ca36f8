package org.kuayu.workbench.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kuayu.Kuayu;
import org.kuayu.court.CourtCode;
import org.kuayu.journal.Actor;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.workbench.cli.tables.FolderTables;
import org.kuayu.workbench.account.Accounts;
import org.kuayu.workbench.account.Passwords;
import org.kuayu.workbench.filing.demo.DemoFiling;
import org.kuayu.workbench.mediation.demo.DemoMediation;
import org.kuayu.workbench.shell.Settings;

/** {@code demo}: a workbench with invented cases and one account per role, in a folder of its own. */
final class DemoCommand implements Command {
    private record Account(String login, String name, Role role, String court, String registry) {
        Account(String login, String name, Role role, String court) {
            this(login, name, role, court, "");
        }
    }

    private static final List<Account> ACCOUNTS = List.of(
            new Account("chongqing", "渝北法院 演示法官", Role.COURT_STAFF, "渝0112"),
            new Account("chengdu", "锦江法院 演示法官", Role.COURT_STAFF, "川0104"),
            new Account("yubei", "渝北法院 演示执行法官", Role.ENFORCEMENT_OFFICER, "渝0112"),
            new Account("yubei.spr", "渝北法院 演示审批人", Role.APPROVER, "渝0112"),
            new Account("yubei.zhzx", "渝北法院 演示指挥中心", Role.COMMAND_CENTRE, "渝0112"),
            new Account("jinjiang", "锦江法院 演示执行法官", Role.ENFORCEMENT_OFFICER, "川0104"),
            new Account("jinjiang.spr", "锦江法院 演示审批人", Role.APPROVER, "川0104"),
            new Account("jinjiang.zhzx", "锦江法院 演示指挥中心", Role.COMMAND_CENTRE, "川0104"),
            new Account(DemoMediation.YUBEI, "渝北 演示调解员", Role.MEDIATOR, "渝0112"),
            new Account(DemoMediation.LINSHUI, "邻水 演示调解员", Role.MEDIATOR, "川1623"),
            new Account("registry", "渝北登记机构 演示登记人员", Role.REGISTRY_OFFICER, "", "500112"),
            new Account("registry.cd", "锦江登记机构 演示登记人员", Role.REGISTRY_OFFICER, "", "510104"),
            new Account("statistics", "演示统计人员", Role.STATISTICIAN, "渝"),
            new Account("admin", "演示管理员", Role.ADMINISTRATOR, ""),
            new Account("auditor", "演示审计员", Role.AUDITOR, ""));

    @Override
    public int run(Options options, Terminal terminal) throws IOException {
        Path folder = options.folder("demo");
        FolderTables.layDemo(folder);
        Kuayu kuayu = Workplace.open(folder, options);
        boolean started = false;
        try {
            accounts(kuayu);
            new DemoCases(kuayu, folder, terminal).load();
            new DemoControl(kuayu, folder, terminal).load();
            new DemoFiling(kuayu).load();
            new DemoMediation(kuayu, kuayu.staff().find("admin").orElseThrow()).load();
            new DemoEntrustment(kuayu, terminal).load();
            var settings = Settings.ofPort(port(options))
                    .withConsole(terminal.out())
                    .withDemoLogins(ACCOUNTS.stream().map(Account::login).toList());
            var serving = Serving.start(kuayu, folder, settings);
            started = true;
            announce(serving, folder, terminal);
            serving.untilStopped();
            return Ending.DONE;
        } finally {
            if (!started) {
                kuayu.close();
            }
        }
    }

    private static void announce(Serving serving, Path folder, Terminal terminal) {
        var out = terminal.out();
        out.println();
        out.println("Kuayu is ready 已就绪: " + serving.address());
        out.println();
        out.println("Demonstration accounts; the password is the login name. 演示账号，密码与账号相同：");
        ACCOUNTS.forEach(a -> out.println("  " + a.login + " ".repeat(16 - a.login.length()) + a.name));
        out.println();
        out.println("Data 数据: " + folder + "   Stop 停止: Ctrl+C");
    }

    private static void accounts(Kuayu kuayu) {
        var accounts = new Accounts(kuayu);
        for (Account account : ACCOUNTS) {
            if (kuayu.staff().find(account.login).isEmpty()) {
                var court = Optional.of(account.court).filter(c -> !c.isEmpty()).map(CourtCode::of);
                String hash = Passwords.hash(account.login);
                accounts.put(
                        Actor.SYSTEM,
                        new Officer(account.login, account.name, Set.of(account.role), court, hash, true)
                                .withRegistry(account.registry));
            }
        }
    }

    /** The port asked for; else the usual one, or any free one where that is taken. */
    private static int port(Options options) throws IOException {
        var wanted = options.number("port", 0, 65_535);
        if (wanted.isPresent()) {
            return wanted.getAsInt();
        }
        try (var probe = new ServerSocket(ServeCommand.PORT, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (java.net.BindException e) {
            return 0;
        }
    }
}
