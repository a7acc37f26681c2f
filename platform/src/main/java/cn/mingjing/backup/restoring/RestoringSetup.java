package cn.mingjing.backup.restoring;

import cn.mingjing.backup.InstallationRestored;
import cn.mingjing.facts.FactTypes;
import cn.mingjing.start.CommandLine;
import cn.mingjing.start.Folders;
import cn.mingjing.start.TerminalCommand;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts of this module, and what is there only while a backup is restored. */
@Configuration(proxyBeanMethods = false)
class RestoringSetup {

    @Bean
    FactTypes backupFacts() {
        return FactTypes.of(InstallationRestored.class);
    }

    @Bean
    @ConditionalOnProperty(name = TerminalCommand.SETTING, havingValue = Restore.NAME)
    BackedUp backedUp(CommandLine line, Folders folders) {
        return BackedUp.of(line, folders);
    }
}
