package cn.mingjing.device.web;

import static cn.mingjing.identity.AccessRule.form;
import static cn.mingjing.identity.AccessRule.get;
import static cn.mingjing.identity.AccessRule.post;
import static cn.mingjing.law.Post.CHIEF;
import static cn.mingjing.law.Post.DEPUTY_CHIEF;
import static cn.mingjing.law.Post.OFFICER;
import static cn.mingjing.law.Post.SUPERVISOR;
import static cn.mingjing.law.Post.UNIT_HEAD;
import static cn.mingjing.ui.Text.text;

import cn.mingjing.identity.AccessRules;
import cn.mingjing.law.Post;
import cn.mingjing.ui.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whom the pages of equipment admit: unit heads keep it, officers take and return, those in charge read. */
@Configuration(proxyBeanMethods = false)
class DeviceAccess {

    private static final Post[] IN_CHARGE = {DEPUTY_CHIEF, CHIEF, SUPERVISOR};
    private static final Post[] READERS = {OFFICER, DEPUTY_CHIEF, CHIEF, SUPERVISOR};

    @Bean
    AccessRules deviceRules() {
        return AccessRules.of(
                get(Places.DEVICES).holders(UNIT_HEAD, READERS),
                get(Places.DEVICES + "/list.xlsx").holders(UNIT_HEAD, IN_CHARGE),
                get(Places.DEVICES + "/list.csv").holders(UNIT_HEAD, IN_CHARGE),
                form(Places.DEVICES + "/new").holders(UNIT_HEAD),
                form(Places.DEVICES + "/import").holders(UNIT_HEAD),
                post(Places.DEVICES + "/import/accept").holders(UNIT_HEAD),
                get(Places.DEVICES + "/{id}").holders(UNIT_HEAD, READERS),
                form(Places.DEVICES + "/{id}/change").holders(UNIT_HEAD),
                form(Places.DEVICES + "/{id}/use/{act}").holders(UNIT_HEAD, OFFICER),
                form(Places.DEVICES + "/{id}/keep/{act}").holders(UNIT_HEAD),
                get(Places.ROOMS).holders(UNIT_HEAD, READERS),
                form(Places.ROOMS + "/new").holders(UNIT_HEAD),
                form(Places.ROOMS + "/{id}").holders(UNIT_HEAD),
                get(Places.NEEDS).holders(UNIT_HEAD, IN_CHARGE),
                get(Places.NEEDS + "/list.xlsx").holders(UNIT_HEAD, IN_CHARGE),
                get(Places.NEEDS + "/list.csv").holders(UNIT_HEAD, IN_CHARGE),
                get(Places.NEEDS + "/people").holders(UNIT_HEAD, IN_CHARGE),
                form(Places.NEEDS + "/new").holders(UNIT_HEAD),
                form(Places.PRICES + "/new").holders(UNIT_HEAD));
    }

    @Bean
    NavigationItem deviceItem() {
        return NavigationItem.desk(
                        text("device.title"), Places.DEVICES, 55, OFFICER, UNIT_HEAD, DEPUTY_CHIEF, CHIEF, SUPERVISOR)
                .key("e");
    }
}
