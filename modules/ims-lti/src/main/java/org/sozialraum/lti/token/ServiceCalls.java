package org.sozialraum.lti.token;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.lti.http.Answer;
import org.sozialraum.lti.http.Answer.NoAnswer;
import org.sozialraum.lti.http.Answer.Received;
import org.sozialraum.lti.http.Answer.WebPage;
import org.sozialraum.lti.http.Outgoing;
import org.sozialraum.lti.http.OutgoingRequest;
import org.sozialraum.lti.quirks.Quirks;

/**
 * Calls a platform's services with an access token. Safe for many threads.
 *
 * <p>A token that the platform refuses (401) is dropped and fetched once more; the request is then sent a second and
 * last time.
 */
public final class ServiceCalls {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final AccessTokens tokens;
    private final Outgoing outgoing;
    private final InstantSource clock;

    public ServiceCalls(AccessTokens tokens, Outgoing outgoing, InstantSource clock) {
        this.tokens = tokens;
        this.outgoing = outgoing;
        this.clock = clock;
    }

    /**
     * @param anyOf permissions to ask for; one of them is enough for this request
     * @param request to an address that the platform itself has named in a signed message, or on the same origin as one:
     *     the token goes there
     */
    public ServiceOutcome call(Deployment deployment, Set<Scope> anyOf, OutgoingRequest request) {
        ServiceOutcome first = once(deployment, anyOf, request);
        return first instanceof Denied denied && denied.status() == UNAUTHORIZED
                ? once(deployment, anyOf, request)
                : first;
    }

    private ServiceOutcome once(Deployment deployment, Set<Scope> anyOf, OutgoingRequest request) {
        return switch (tokens.obtain(deployment, anyOf)) {
            case NotNow notNow -> notNow;
            case Denied denied -> new Denied(0, denied.reason());
            case TokenOutcome.Granted granted -> with(granted.token(), deployment, anyOf, request);
        };
    }

    private ServiceOutcome with(AccessToken token, Deployment deployment, Set<Scope> anyOf, OutgoingRequest request) {
        if (anyOf.stream().noneMatch(token::allows)) {
            return new Denied(0, "the platform gave a token without " + Scope.list(anyOf));
        }
        Quirks quirks = Quirks.at(deployment.platform().tokenEndpoint());
        Answer answer = outgoing.send(request.with("Authorization", "Bearer " + token.value()));
        Optional<NotNow> trouble = Trouble.in(request, answer, quirks, clock.instant());
        if (trouble.isPresent()) {
            return trouble.get();
        }
        ServiceOutcome.Answer told = told(answer);
        if (told.status() == UNAUTHORIZED) {
            tokens.drop(token);
        }
        return told.status() == UNAUTHORIZED || told.status() == FORBIDDEN
                ? new Denied(told.status(), Trouble.told(request, told.status(), told.body()))
                : told;
    }

    private static ServiceOutcome.Answer told(Answer answer) {
        return switch (answer) {
            case Received received ->
                new ServiceOutcome.Answer(
                        received.status(), received.headers().getOrDefault("link", List.of()), received.body());
            case WebPage page -> new ServiceOutcome.Answer(page.status(), List.of(), page.excerpt());
            case NoAnswer none -> throw new IllegalStateException("no answer is trouble: " + none);
        };
    }
}
