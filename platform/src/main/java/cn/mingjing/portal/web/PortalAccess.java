package cn.mingjing.portal.web;

import static cn.mingjing.identity.AccessRule.get;
import static cn.mingjing.ui.Text.text;

import cn.mingjing.identity.AccessRules;
import cn.mingjing.ui.Area;
import cn.mingjing.ui.NavigationItem;
import cn.mingjing.ui.SearchBox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The portal admits everybody; where its pages are found. */
@Configuration(proxyBeanMethods = false)
class PortalAccess {

    @Bean
    AccessRules portalAccessRules() {
        return AccessRules.of(
                get("/").everybody(),
                get("/notices").everybody(),
                get("/notices.atom").everybody(),
                get("/notices.json").everybody(),
                get("/feed.atom").everybody(),
                get("/feed.json").everybody(),
                get("/search").everybody(),
                get("/before/officers").everybody(),
                get("/before/charts").everybody(),
                get("/before/remedies").everybody(),
                get("/before/{list}").everybody(),
                get("/sitemap.xml").everybody(),
                get("/sitemap/{part}.xml").everybody(),
                get("/robots.txt").everybody(),
                get("/notices/{id}").everybody(),
                get("/notices/{id}/proof.json").everybody(),
                get("/authorities").everybody(),
                get("/authorities/{id}").everybody(),
                get("/authorities/{id}/officers").everybody(),
                get("/authorities/{id}/feed.atom").everybody(),
                get("/authorities/{id}/feed.json").everybody(),
                get("/authorities/{id}/lists/{list}/feed.atom").everybody(),
                get("/authorities/{id}/lists/{list}/feed.json").everybody(),
                get("/entities/{code}").everybody(),
                get("/screens/{authority}").everybody(),
                get("/officers").everybody(),
                get("/officers/{number}").everybody(),
                get("/officers/{number}/photo").everybody(),
                get("/api/v1/public/notices").everybody(),
                get("/api/v1/public/search").everybody(),
                get("/api/v1/public/officers/{number}").everybody(),
                get("/api/v1/public/entities/{code}").everybody());
    }

    @Bean
    NavigationItem portalHome() {
        return NavigationItem.portal(text("portal.home"), "/", 10);
    }

    @Bean
    NavigationItem portalNotices() {
        return NavigationItem.portal(text("portal.notices"), "/notices", 20);
    }

    @Bean
    NavigationItem portalAuthorities() {
        return NavigationItem.portal(text("portal.authorities"), "/authorities", 30);
    }

    @Bean
    NavigationItem portalOfficers() {
        return NavigationItem.portal(text("portal.officers"), "/officers", 40);
    }

    @Bean
    SearchBox portalSearch() {
        return new SearchBox(Area.PORTAL, "/search", text("portal.search"));
    }
}
