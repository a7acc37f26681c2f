package cn.mingjing.backup.restoring;

import static cn.mingjing.identity.AccessRule.get;
import static cn.mingjing.law.Post.ARCHIVIST;
import static cn.mingjing.law.Post.AUDIT_ADMINISTRATOR;
import static cn.mingjing.law.Post.SECURITY_ADMINISTRATOR;
import static cn.mingjing.law.Post.SUPERVISOR;
import static cn.mingjing.law.Post.SYSTEM_ADMINISTRATOR;
import static cn.mingjing.ui.Text.text;

import cn.mingjing.backup.InstallationRestored;
import cn.mingjing.facts.FactTypes;
import cn.mingjing.identity.AccessRules;
import cn.mingjing.start.CommandLine;
import cn.mingjing.start.Folders;
import cn.mingjing.start.TerminalCommand;
import cn.mingjing.ui.NavigationItem;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts of this module, who reads of them, and what is there only while a backup is restored. */
@Configuration(proxyBeanMethods = false)
class RestoringSetup {

    @Bean
    FactTypes backupFacts() {
        return FactTypes.of(InstallationRestored.class);
    }

    @Bean
    AccessRules restorationRules() {
        return AccessRules.of(get(RestorationPages.ADDRESS)
                .holders(ARCHIVIST, SUPERVISOR, SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR));
    }

    @Bean
    NavigationItem restorationsItem() {
        return NavigationItem.desk(
                        text("restorations.title"),
                        RestorationPages.ADDRESS,
                        821,
                        ARCHIVIST,
                        SUPERVISOR,
                        SYSTEM_ADMINISTRATOR,
                        SECURITY_ADMINISTRATOR,
                        AUDIT_ADMINISTRATOR)
                .within(text("backup.group"));
    }

    @Bean
    @ConditionalOnProperty(name = TerminalCommand.SETTING, havingValue = Restore.NAME)
    BackedUp backedUp(CommandLine line, Folders folders) {
        return BackedUp.of(line, folders);
    }
}
