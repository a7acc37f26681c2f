package cn.mingjing.identity.access;

import cn.mingjing.identity.lockout.LockOutSettings;
import cn.mingjing.identity.password.PasswordSettings;
import cn.mingjing.identity.session.SessionSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings of this module; wrong ones stop the start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({PasswordSettings.class, SessionSettings.class, LockOutSettings.class})
class SettingsConfiguration {}
