package org.sozialraum.tool.lti;

import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.connection.ConnectionDetails;
import org.sozialraum.learning.diagnosis.ConnectionProbe;
import org.sozialraum.learning.diagnosis.Finding;
import org.sozialraum.learning.diagnosis.Finding.Verdict;
import org.sozialraum.learning.diagnosis.KnownCourse;
import org.sozialraum.learning.diagnosis.Step;
import org.sozialraum.lti.grades.GradeBook;
import org.sozialraum.lti.grades.LineItemFilter;
import org.sozialraum.lti.grades.LineItemList;
import org.sozialraum.lti.grades.LineItemsEndpoint;
import org.sozialraum.lti.grades.Rejected;
import org.sozialraum.lti.grades.RetryLater;
import org.sozialraum.lti.http.Answer;
import org.sozialraum.lti.http.Outgoing;
import org.sozialraum.lti.http.OutgoingRequest;
import org.sozialraum.lti.keys.KeySetReading;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.platform.Platforms;
import org.sozialraum.lti.roster.NotGiven;
import org.sozialraum.lti.roster.Roster;
import org.sozialraum.lti.roster.RosterEndpoint;
import org.sozialraum.lti.roster.RosterOutcome;
import org.sozialraum.lti.roster.RosterRequest;
import org.sozialraum.lti.roster.StoppedEarly;
import org.sozialraum.lti.token.AccessToken;
import org.sozialraum.lti.token.AccessTokens;
import org.sozialraum.lti.token.Denied;
import org.sozialraum.lti.token.Deployment;
import org.sozialraum.lti.token.NotNow;
import org.sozialraum.lti.token.Scope;
import org.sozialraum.lti.token.TokenOutcome;
import org.sozialraum.tool.start.Settings;

/** Walks a connection: our address, login, keys, token, columns, roster. Reads only. */
@Once
class LtiConnectionProbe implements ConnectionProbe {
    private static final Set<Scope> NEEDED = EnumSet.of(Scope.LINE_ITEM, Scope.SCORE, Scope.MEMBERSHIP_READONLY);
    private static final int NOT_FOUND = 404;

    private final Settings settings;
    private final Platforms platforms;
    private final Outgoing outgoing;
    private final AccessTokens tokens;
    private final GradeBook gradeBook;
    private final Roster roster;

    @Inject
    LtiConnectionProbe(
            Settings settings,
            Platforms platforms,
            Outgoing outgoing,
            AccessTokens tokens,
            GradeBook gradeBook,
            Roster roster) {
        this.settings = settings;
        this.platforms = platforms;
        this.outgoing = outgoing;
        this.tokens = tokens;
        this.gradeBook = gradeBook;
        this.roster = roster;
    }

    @Override
    public void walk(ConnectionDetails connection, Optional<KnownCourse> course, Consumer<Finding> each) {
        each.accept(ourAddress(settings.publicUrl()));
        each.accept(login(URI.create(connection.authorizationEndpoint())));
        each.accept(keys(URI.create(connection.jwksUri())));
        PlatformId id = new PlatformId(
                connection.connection().issuer(), connection.connection().clientId());
        Optional<Deployment> deployment = platforms
                .find(id)
                .filter(Platform::active)
                .flatMap(platform -> course.map(known -> new Deployment(platform, known.deployment())));
        each.accept(deployment.map(this::token).orElseGet(() -> skipped(Step.TOKEN, "no-deployment")));
        each.accept(deployment
                .flatMap(known -> course.flatMap(KnownCourse::lineItems)
                        .map(url -> lineItems(known, url, course.get().mayAdd())))
                .orElseGet(() -> skipped(Step.LINE_ITEMS, "no-columns-known")));
        each.accept(deployment
                .flatMap(known -> course.flatMap(KnownCourse::roster).map(url -> members(known, url)))
                .orElseGet(() -> skipped(Step.ROSTER, "no-roster-known")));
    }

    private static Finding ourAddress(URI ours) {
        if ("https".equals(ours.getScheme())) {
            return new Finding(Step.OUR_ADDRESS, Verdict.GOOD, "address-https", ours.toString());
        }
        return isLoopback(ours)
                ? new Finding(Step.OUR_ADDRESS, Verdict.ATTENTION, "address-loopback", ours.toString())
                : new Finding(Step.OUR_ADDRESS, Verdict.BROKEN, "address-http", ours.toString());
    }

    private static boolean isLoopback(URI ours) {
        try {
            return InetAddress.getByName(ours.getHost()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Any page will do: without the parameters of a login platforms answer with an error of their own. */
    private Finding login(URI endpoint) {
        return switch (outgoing.send(OutgoingRequest.get(endpoint, "text/html"))) {
            case Answer.NoAnswer none -> new Finding(Step.LOGIN, Verdict.BROKEN, "login-no-answer", none.detail());
            case Answer.WebPage page -> login(endpoint, page.status());
            case Answer.Received received -> login(endpoint, received.status());
        };
    }

    private static Finding login(URI endpoint, int status) {
        return status == NOT_FOUND
                ? new Finding(Step.LOGIN, Verdict.BROKEN, "login-not-found", endpoint.toString())
                : new Finding(Step.LOGIN, Verdict.GOOD, "login-answers", endpoint.getHost());
    }

    private Finding keys(URI jwksUri) {
        return switch (KeySetReading.of(jwksUri, outgoing)) {
            case KeySetReading.Read(var keys, var fresh) ->
                keys.isEmpty()
                        ? new Finding(Step.KEYS, Verdict.BROKEN, "keys-none", jwksUri.toString())
                        : new Finding(Step.KEYS, Verdict.GOOD, "keys-read", Integer.toString(keys.size()));
            case KeySetReading.Unreadable(var what, var symptom, var status) ->
                new Finding(Step.KEYS, Verdict.BROKEN, "keys-unreadable", what);
        };
    }

    private Finding token(Deployment deployment) {
        return switch (tokens.obtain(deployment, NEEDED)) {
            case TokenOutcome.Granted(AccessToken token) -> granted(token);
            case NotNow notNow -> new Finding(Step.TOKEN, Verdict.BROKEN, "token-not-now", notNow.reason());
            case Denied denied -> new Finding(Step.TOKEN, Verdict.BROKEN, "token-denied", denied.reason());
        };
    }

    private static Finding granted(AccessToken token) {
        String missing = NEEDED.stream()
                .filter(scope -> !token.allows(scope))
                .map(Scope::uri)
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? new Finding(Step.TOKEN, Verdict.GOOD, "token-given", "")
                : new Finding(Step.TOKEN, Verdict.ATTENTION, "token-less", missing);
    }

    private Finding lineItems(Deployment deployment, URI url, boolean mayAdd) {
        Set<Scope> offered = EnumSet.of(mayAdd ? Scope.LINE_ITEM : Scope.LINE_ITEM_READONLY);
        LineItemsEndpoint endpoint = new LineItemsEndpoint(deployment, url, offered);
        return switch (gradeBook.lineItems(endpoint, LineItemFilter.ALL)) {
            case LineItemList.LineItems(var all) -> columns(all, mayAdd);
            case RetryLater later -> new Finding(Step.LINE_ITEMS, Verdict.BROKEN, "columns-not-now", later.reason());
            case Rejected rejected -> new Finding(Step.LINE_ITEMS, Verdict.BROKEN, "columns-denied", rejected.reason());
        };
    }

    private static Finding columns(List<?> all, boolean mayAdd) {
        String count = Integer.toString(all.size());
        return mayAdd
                ? new Finding(Step.LINE_ITEMS, Verdict.GOOD, "columns-read", count)
                : new Finding(Step.LINE_ITEMS, Verdict.ATTENTION, "columns-read-only", count);
    }

    private Finding members(Deployment deployment, URI url) {
        RosterOutcome outcome = roster.read(new RosterEndpoint(deployment, url), RosterRequest.everybody(), page -> {});
        return switch (outcome) {
            case RosterOutcome.ReadWhole whole ->
                new Finding(
                        Step.ROSTER,
                        Verdict.GOOD,
                        "roster-read",
                        Integer.toString(whole.count().members()));
            case StoppedEarly stopped -> new Finding(Step.ROSTER, Verdict.BROKEN, "roster-stopped", stopped.reason());
            case NotGiven no -> new Finding(Step.ROSTER, Verdict.BROKEN, "roster-denied", no.reason());
        };
    }

    private static Finding skipped(Step step, String code) {
        return new Finding(step, Verdict.SKIPPED, code, "");
    }
}
