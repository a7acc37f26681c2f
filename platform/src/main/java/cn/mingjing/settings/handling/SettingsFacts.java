package cn.mingjing.settings.handling;

import cn.mingjing.facts.FactTypes;
import cn.mingjing.settings.SettingsFact.SettingsApproved;
import cn.mingjing.settings.SettingsFact.SettingsReturned;
import cn.mingjing.settings.SettingsFact.SettingsSubmitted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts that own settings add to the record. */
@Configuration(proxyBeanMethods = false)
class SettingsFacts {

    @Bean
    FactTypes settingsFactTypes() {
        return FactTypes.of(SettingsSubmitted.class, SettingsReturned.class, SettingsApproved.class);
    }
}
