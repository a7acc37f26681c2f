package cn.mingjing.recording.field;

import static cn.mingjing.identity.AccessRule.get;
import static cn.mingjing.ui.Text.text;

import cn.mingjing.facts.FactTypes;
import cn.mingjing.identity.AccessRule;
import cn.mingjing.identity.AccessRules;
import cn.mingjing.law.Post;
import cn.mingjing.recording.FieldRecordingReceived;
import cn.mingjing.ui.NavigationItem;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Whom the field page admits, and the fact it adds to the record. Manifest and worker tell nothing and load without a session. */
@Configuration(proxyBeanMethods = false)
class FieldSetup {

    /** Whoever may read cases, where these recordings end up; of which authorities, his purview says. */
    private static final Post[] READING = {
        Post.OFFICER,
        Post.UNIT_HEAD,
        Post.REVIEWER,
        Post.REVIEW_HEAD,
        Post.DEPUTY_CHIEF,
        Post.CHIEF,
        Post.NOTICE_AUTHOR,
        Post.PUBLISHER,
        Post.SUPERVISOR,
        Post.ARCHIVIST
    };

    @Bean
    AccessRules fieldRules() {
        return AccessRules.of(
                get(FieldPages.PAGE).holders(Post.OFFICER, Post.UNIT_HEAD),
                get(FieldPages.MANIFEST).everybody(),
                get(FieldPages.WORKER).everybody(),
                get(FieldDesk.LIST).holders(Post.OFFICER, Post.UNIT_HEAD),
                get(FieldDesk.ONE).holders(READING[0], READING),
                get(FieldDesk.ORIGINAL).holders(READING[0], READING),
                get(FieldCalls.DAY).holders(Post.OFFICER, Post.UNIT_HEAD),
                new AccessRule.Address(Set.of(HttpMethod.PUT), FieldCalls.RECORDING)
                        .holders(Post.OFFICER, Post.UNIT_HEAD));
    }

    @Bean
    NavigationItem fieldItem() {
        return NavigationItem.desk(text("field.item"), FieldDesk.LIST, 55, Post.OFFICER, Post.UNIT_HEAD)
                .within(text("recording.item"));
    }

    @Bean
    FactTypes fieldFactTypes() {
        return FactTypes.of(FieldRecordingReceived.class);
    }
}
