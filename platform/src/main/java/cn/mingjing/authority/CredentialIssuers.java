package cn.mingjing.authority;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import java.util.List;
import java.util.Optional;

/** The register of those who issue credentials. A credential of an issuer that is not in it is entered as it is printed. */
public interface CredentialIssuers {

    Optional<CredentialIssuer> find(String name);

    /** By name. */
    List<CredentialIssuer> all();

    /** Numbers entered from now on are held against it; those entered before stay. */
    Outcome enter(CredentialIssuer issuer, Actor by);
}
