package org.sozialraum.lti.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sozialraum.lti.token.Scope;

/**
 * What we would have asked for, and did not, because the platform says that it has no such thing.
 *
 * @param scopes permissions; without {@link Scope#SCORE} no grade arrives
 * @param claims facts about people
 * @param messages without {@code LtiDeepLinkingRequest} nobody can pick content while adding an activity
 */
public record LeftOut(Set<Scope> scopes, Set<String> claims, Set<String> messages) {
    public LeftOut {
        scopes = Set.copyOf(scopes);
        claims = Set.copyOf(claims);
        messages = Set.copyOf(messages);
    }

    static LeftOut between(Selection wanted, Selection asked) {
        return new LeftOut(
                without(wanted.scopes(), asked.scopes()),
                without(wanted.claims(), asked.claims()),
                without(wanted.messages(), asked.messages()));
    }

    public boolean isNothing() {
        return scopes.isEmpty() && claims.isEmpty() && messages.isEmpty();
    }

    /** One sentence for each thing that will be missing, in a fixed order; empty if nothing is. */
    public List<String> sentences() {
        List<String> all = new ArrayList<>();
        scopes.stream().sorted().forEach(scope -> all.add("The platform does not offer " + scope.uri() + "."));
        new TreeSet<>(claims).forEach(claim -> all.add("The platform does not tell " + claim + "."));
        new TreeSet<>(messages).forEach(message -> all.add("The platform does not send " + message + "."));
        return all;
    }

    private static <T> Set<T> without(Set<T> all, Set<T> some) {
        return all.stream().filter(one -> !some.contains(one)).collect(Collectors.toSet());
    }
}
