package cn.mingjing.sheet;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Where the module takes its settings from. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SheetLimits.class)
class SheetSetup {}
