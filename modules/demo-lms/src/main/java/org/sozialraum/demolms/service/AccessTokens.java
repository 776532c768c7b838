package org.sozialraum.demolms.service;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.demolms.key.RandomIds;
import org.sozialraum.demolms.switches.SwitchBoard;
import org.sozialraum.demolms.tool.Tool;

/** The access tokens that were given out and the assertions that were used; shared by all threads of the server. */
public final class AccessTokens {
    private final RandomIds ids;
    private final SwitchBoard board;
    private final Map<String, Grant> grants = new HashMap<>();
    private final Set<String> usedAssertions = new HashSet<>();

    public AccessTokens(RandomIds ids, SwitchBoard board) {
        this.ids = ids;
        this.board = board;
    }

    /** What a token allows. */
    public record Grant(Tool tool, Set<String> scopes, Instant expires) {
        public Grant {
            scopes = Set.copyOf(scopes);
        }
    }

    synchronized String give(Tool tool, Set<String> scopes) {
        Duration lifetime = board.now().tokenLifetime();
        String token = ids.next();
        grants.put(token, new Grant(tool, scopes, board.instant().plus(lifetime)));
        return token;
    }

    synchronized Optional<Grant> find(String token) {
        return Optional.ofNullable(grants.get(token))
                .filter(grant -> board.instant().isBefore(grant.expires()));
    }

    /** False if this assertion was used before. */
    synchronized boolean useOnce(String clientId, String jti) {
        return usedAssertions.add(clientId + " " + jti);
    }

    /** All tokens are void from now on. */
    public synchronized void revoke() {
        grants.clear();
    }

    public synchronized void reset() {
        grants.clear();
        usedAssertions.clear();
    }
}
