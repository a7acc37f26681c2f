package cn.mingjing.authority.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Officers;
import cn.mingjing.identity.Accounts;
import cn.mingjing.identity.PersonId;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Objection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the id of a person who is entered for the first time: his account's, or a new one for who has no account yet. */
@Component
class NewPersons {

    private static final Clause REGISTERS = new Clause("国办发〔2018〕118号", "");

    private final Accounts accounts;
    private final Officers officers;

    NewPersons(Accounts accounts, Officers officers) {
        this.accounts = accounts;
        this.officers = officers;
    }

    /** A person's id, or what is against it. */
    record NewPerson(PersonId id, List<Objection> objections) {}

    NewPerson of(Optional<String> signInName) {
        if (signInName.isEmpty()) {
            return new NewPerson(PersonId.random(), List.of());
        }
        var account = accounts.named(signInName.get());
        if (account.isEmpty()) {
            return new NewPerson(PersonId.random(), List.of(objection("account-known", signInName.get())));
        }
        PersonId person = account.get().person();
        return officers.find(person.toString())
                .map(known -> new NewPerson(person, List.of(objection("person-entered-once", known.name()))))
                .orElseGet(() -> new NewPerson(person, List.of()));
    }

    private static Objection objection(String rule, String argument) {
        return new Objection(
                rule,
                text("authority.rule." + rule + ".reason", argument),
                List.of(REGISTERS),
                text("authority.rule." + rule + ".remedy"));
    }
}
