package cn.mingjing.demo;

import cn.mingjing.calendar.WorkingDays;
import cn.mingjing.law.China;
import cn.mingjing.start.Installation;
import cn.mingjing.start.SettableClock;
import cn.mingjing.start.StartNotice;
import cn.mingjing.start.TerminalCommand;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads the demonstration into an empty demo installation, once, and tells its accounts at every start. */
@Component
class Demo implements StartNotice {

    /** Printed at the start; a demo is bound to this machine and holds invented data only. */
    static final String PASSWORD = "Mingjing-2026";

    /** How far back the demonstration begins. */
    private static final int DAYS = 300;

    /** Since when people have accounts; a password of before would have to be changed at once. */
    private static final int DAYS_WITH_ACCOUNTS = 76;

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

    private final Installation installation;
    private final boolean serving;
    private final Clock clock;
    private final JdbcClient database;
    private final Neighbours neighbours;
    private final SettingUp settingUp;
    private final DemoSettings ownSettings;
    private final DemoLists lists;
    private final DemoDevices devices;
    private final DemoField field;
    private final DemoCases cases;
    private final WorkingDays workingDays;

    Demo(
            Installation installation,
            Environment settings,
            Clock clock,
            JdbcClient database,
            Neighbours neighbours,
            SettingUp settingUp,
            DemoSettings ownSettings,
            DemoLists lists,
            DemoDevices devices,
            DemoField field,
            DemoCases cases,
            WorkingDays workingDays) {
        this.installation = installation;
        this.serving = !settings.containsProperty(TerminalCommand.SETTING);
        this.clock = clock;
        this.database = database;
        this.neighbours = neighbours;
        this.settingUp = settingUp;
        this.ownSettings = ownSettings;
        this.lists = lists;
        this.devices = devices;
        this.field = field;
        this.cases = cases;
        this.workingDays = workingDays;
    }

    @EventListener(ApplicationStartedEvent.class)
    void load() {
        if (!serving || installation != Installation.DEMO || !empty() || !(clock instanceof SettableClock settable)) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        LOG.info("loading the demonstration");
        var schedule = new Schedule(workingDays.calendar());
        LocalDate first = schedule.workingDay(today.minusDays(DAYS));
        schedule.on(first, () -> neighbours.enterMinistry(first));
        schedule.on(first, () -> neighbours.enterJudicialBureau(first));
        schedule.on(first, settingUp::enterIssuer);
        schedule.on(first, () -> Offices.ALL.forEach(office -> settingUp.enter(office, first)));
        schedule.on(first, neighbours::enterMerged);
        schedule.on(first, () -> Offices.ALL.forEach(office -> ownSettings.enter(office, first)));
        ownSettings.plan(schedule, today);
        schedule.on(schedule.workingDay(today.minusDays(DAYS_WITH_ACCOUNTS)), () -> {
            settingUp.openAdministratorsAccounts(first, PASSWORD);
            Offices.ALL.forEach(office -> settingUp.openAccounts(office, first, PASSWORD));
            neighbours.openAccount(first, PASSWORD);
        });
        lists.plan(schedule, today);
        devices.plan(schedule, today);
        field.plan(schedule, today);
        cases.plan(schedule, today);
        try {
            schedule.run(settable, today);
        } finally {
            settable.release();
        }
    }

    private boolean empty() {
        return database.sql("SELECT NOT EXISTS (SELECT FROM facts.fact WHERE stream_kind = 'case')")
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<String> lines() {
        if (installation != Installation.DEMO) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("演示账号（密码都是 " + PASSWORD + "）："));
        for (Office office : Offices.ALL) {
            lines.add(
                    "  " + office.name() + "  " + office.key()
                            + "-officer 执法人员 · -officer2 协办 · -head 承办负责人 · -reviewer 法制审核 · -deputy 分管 · -chief 负责人 · -author 公示拟稿 · -publisher 公示审核");
        }
        lines.add("  包头市司法局  baotou-judicial 清单公布前的审核");
        lines.add("  本系统  admin 系统管理员 · security 安全管理员 · audit 审计管理员");
        return lines;
    }
}
