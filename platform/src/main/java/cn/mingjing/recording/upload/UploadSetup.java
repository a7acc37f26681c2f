package cn.mingjing.recording.upload;

import static cn.mingjing.identity.AccessRule.get;
import static cn.mingjing.identity.AccessRule.post;
import static cn.mingjing.ui.Text.text;

import cn.mingjing.facts.FactTypes;
import cn.mingjing.identity.AccessRule;
import cn.mingjing.identity.AccessRules;
import cn.mingjing.law.Post;
import cn.mingjing.recording.UploadReceived;
import cn.mingjing.ui.NavigationItem;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Whom uploads admit, the fact they add to the record, and when they are given up. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UploadLimits.class)
class UploadSetup {

    private static final String ONE = UploadsApi.ADDRESS + "/{id}";

    @Bean
    AccessRules uploadCalls() {
        return AccessRules.of(
                new AccessRule.Address(Set.of(HttpMethod.OPTIONS), UploadsApi.ADDRESS).everybody(),
                new AccessRule.Address(Set.of(HttpMethod.OPTIONS), ONE).everybody(),
                get(UploadPage.ADDRESS).holders(Post.OFFICER, Post.UNIT_HEAD),
                get(UploadsApi.ADDRESS).holders(Post.OFFICER, Post.UNIT_HEAD),
                post(UploadsApi.ADDRESS).holders(Post.OFFICER, Post.UNIT_HEAD),
                new AccessRule.Address(Set.of(HttpMethod.GET, HttpMethod.PATCH, HttpMethod.DELETE), ONE)
                        .holders(Post.OFFICER, Post.UNIT_HEAD));
    }

    @Bean
    NavigationItem uploadItem() {
        return NavigationItem.desk(text("upload.page.item"), UploadPage.ADDRESS, 57, Post.OFFICER, Post.UNIT_HEAD)
                .within(text("recording.item"));
    }

    @Bean
    FactTypes uploadFactTypes() {
        return FactTypes.of(UploadReceived.class);
    }

    @Bean
    RecurringTask<Void> uploadSweep(Uploads uploads) {
        return Tasks.recurring("upload-sweep", FixedDelay.of(Duration.ofHours(1)))
                .execute((task, execution) -> uploads.sweep());
    }
}
