package cn.mingjing.recording.collecting;

import static cn.mingjing.identity.AccessRule.form;
import static cn.mingjing.identity.AccessRule.get;
import static cn.mingjing.identity.AccessRule.post;
import static cn.mingjing.law.Post.CHIEF;
import static cn.mingjing.law.Post.DEPUTY_CHIEF;
import static cn.mingjing.law.Post.OFFICER;
import static cn.mingjing.law.Post.SUPERVISOR;
import static cn.mingjing.law.Post.UNIT_HEAD;
import static cn.mingjing.ui.Text.text;

import cn.mingjing.facts.FactTypes;
import cn.mingjing.identity.AccessRule;
import cn.mingjing.identity.AccessRules;
import cn.mingjing.recording.Collecting.CardRead;
import cn.mingjing.recording.Collecting.CollectingBegun;
import cn.mingjing.recording.Collecting.CollectingEnded;
import cn.mingjing.recording.Collecting.FileCollected;
import cn.mingjing.recording.Collecting.FileLeft;
import cn.mingjing.ui.NavigationItem;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Whom collecting admits, and the facts it adds to the record. */
@Configuration(proxyBeanMethods = false)
class CollectingSetup {

    @Bean
    AccessRules collectingRules() {
        return AccessRules.of(
                get(CollectingPages.ADDRESS).holders(OFFICER, UNIT_HEAD, DEPUTY_CHIEF, CHIEF, SUPERVISOR),
                form(CollectingPages.ADDRESS + "/new").holders(OFFICER, UNIT_HEAD),
                get(CollectingPages.ADDRESS + "/{id}").holders(OFFICER, UNIT_HEAD, DEPUTY_CHIEF, CHIEF, SUPERVISOR),
                get(UnassignedPages.ADDRESS).holders(OFFICER, UNIT_HEAD, DEPUTY_CHIEF, CHIEF, SUPERVISOR),
                get(UnassignedPages.ADDRESS + "/{sha256}").holders(OFFICER, UNIT_HEAD, DEPUTY_CHIEF, CHIEF, SUPERVISOR),
                post(CollectingCalls.ADDRESS).holders(OFFICER, UNIT_HEAD),
                new AccessRule.Address(Set.of(HttpMethod.PUT), CollectingCalls.ADDRESS + "/{id}/card")
                        .holders(OFFICER, UNIT_HEAD),
                post(CollectingCalls.ADDRESS + "/{id}/files").holders(OFFICER, UNIT_HEAD),
                post(CollectingCalls.ADDRESS + "/{id}/left").holders(OFFICER, UNIT_HEAD),
                post(CollectingCalls.ADDRESS + "/{id}/end").holders(OFFICER, UNIT_HEAD));
    }

    @Bean
    NavigationItem collectingItem() {
        return NavigationItem.desk(
                        text("recorder.title"),
                        CollectingPages.ADDRESS,
                        56,
                        OFFICER,
                        UNIT_HEAD,
                        DEPUTY_CHIEF,
                        CHIEF,
                        SUPERVISOR)
                .within(text("recording.item"));
    }

    @Bean
    FactTypes collectingFactTypes() {
        return FactTypes.of(
                CollectingBegun.class, CardRead.class, FileCollected.class, FileLeft.class, CollectingEnded.class);
    }
}
