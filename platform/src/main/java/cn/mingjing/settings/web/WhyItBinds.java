package cn.mingjing.settings.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Authority;
import cn.mingjing.law.Jurisdiction;
import cn.mingjing.law.Scope;
import cn.mingjing.ui.Text;
import java.util.stream.Collectors;

/** Says why a document binds an authority: everybody, its field, where it lies, or by its name. */
record WhyItBinds(Authorities authorities, Jurisdiction jurisdiction) {

    String of(Scope scope) {
        return switch (scope) {
            case Scope.Everybody everybody -> text("settings.binds.everybody");
            case Scope.Sector(String sector) ->
                text("settings.binds.sector", Text.find("sector." + sector).orElse(sector));
            case Scope.Territory territory ->
                text(
                        "settings.binds.territory",
                        jurisdiction.territories().stream()
                                .filter(territory.divisions()::contains)
                                .collect(Collectors.joining("、")));
            case Scope.AnyOf(var scopes) ->
                scopes.stream()
                        .filter(each -> each.covers(jurisdiction))
                        .map(this::of)
                        .collect(Collectors.joining("；"));
            case Scope.Authority authority
            when authority.authority().equals(jurisdiction.authority()) -> text("settings.binds.itself");
            case Scope.Authority authority ->
                text(
                        "settings.binds.superior",
                        authorities
                                .find(authority.authority())
                                .map(Authority::name)
                                .orElse(authority.authority().value()));
        };
    }
}
