package cn.mingjing.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How those who acted on site made themselves known (duty D-20): each number is of the credential in force on that day.
 *
 * @param credentials what the officers showed
 * @param worn what they wore besides
 * @param companions who else was there on the authority's side
 */
public record Appearance(List<ShownCredential> credentials, Set<Worn> worn, List<Companion> companions) {

    /** The credential that an officer showed. */
    public record ShownCredential(String person, String name, String number) {}

    /**
     * Auxiliary staff or an expert, who was named to the party.
     *
     * @param person the id in the register for auxiliary staff, empty for an expert
     * @param employer empty for the authority's own staff
     * @param role what he was there for; empty for auxiliary staff
     */
    public record Companion(Optional<String> person, String name, String employer, String role) {

        public boolean cameAsExpert() {
            return person.isEmpty();
        }
    }
}
