package cn.mingjing.bundle.web;

import static cn.mingjing.identity.AccessRule.form;
import static cn.mingjing.identity.AccessRule.get;
import static cn.mingjing.law.Post.ARCHIVIST;
import static cn.mingjing.law.Post.CHIEF;
import static cn.mingjing.law.Post.DEPUTY_CHIEF;
import static cn.mingjing.law.Post.NOTICE_AUTHOR;
import static cn.mingjing.law.Post.OFFICER;
import static cn.mingjing.law.Post.PUBLISHER;
import static cn.mingjing.law.Post.REVIEWER;
import static cn.mingjing.law.Post.REVIEW_HEAD;
import static cn.mingjing.law.Post.SUPERVISOR;
import static cn.mingjing.law.Post.UNIT_HEAD;

import cn.mingjing.identity.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Who reads a case makes bundles without originals, and the leaders those with them; whose case it is, the rules ask. The verifiers are
 * everybody's.
 */
@Configuration(proxyBeanMethods = false)
class CaseBundleAccess {

    @Bean
    AccessRules caseBundleRules() {
        return AccessRules.of(
                get("/ledger/Verify.java").everybody(),
                get("/ledger/verify.html").everybody(),
                form("/desk/cases/{id}/bundles")
                        .holders(
                                OFFICER,
                                UNIT_HEAD,
                                REVIEWER,
                                REVIEW_HEAD,
                                DEPUTY_CHIEF,
                                CHIEF,
                                NOTICE_AUTHOR,
                                PUBLISHER,
                                SUPERVISOR,
                                ARCHIVIST),
                form("/desk/cases/{id}/bundles/originals").holders(DEPUTY_CHIEF, CHIEF));
    }
}
