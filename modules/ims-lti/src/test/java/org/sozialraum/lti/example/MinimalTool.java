package org.sozialraum.lti.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ENGLISH;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpHandlers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.sozialraum.lti.grades.Conflict;
import org.sozialraum.lti.grades.Delivered;
import org.sozialraum.lti.grades.Points;
import org.sozialraum.lti.grades.Score;
import org.sozialraum.lti.grades.Setback;
import org.sozialraum.lti.launch.LaunchOutcome;
import org.sozialraum.lti.launch.LaunchOutcome.Accepted;
import org.sozialraum.lti.launch.LaunchOutcome.Held;
import org.sozialraum.lti.launch.LaunchOutcome.NeedsStorage;
import org.sozialraum.lti.launch.LaunchRequest;
import org.sozialraum.lti.login.LoginCookie;
import org.sozialraum.lti.login.LoginOutcome;
import org.sozialraum.lti.login.LoginOutcome.Redirect;
import org.sozialraum.lti.login.LoginOutcome.StoreFirst;
import org.sozialraum.lti.login.Parameters;
import org.sozialraum.lti.memory.MemoryPlatforms;
import org.sozialraum.lti.memory.MemoryTool;
import org.sozialraum.lti.message.AgsEndpointClaim;
import org.sozialraum.lti.message.MessageClaims;
import org.sozialraum.lti.refusal.Refusal;

/**
 * A complete LTI 1.3 tool: it knows who comes, greets them by role, and gives every learner a point for coming.
 *
 * @param lti the parts of the library, put together
 */
public record MinimalTool(MemoryTool lti) {
    /**
     * Starts the tool on port 8080. The files in the folder {@code platforms} say who may launch it.
     *
     * @param address where browsers and platforms reach it, for example {@code https://tool.example}
     */
    public static void main(String... address) throws IOException {
        MemoryPlatforms known = MemoryPlatforms.in(Path.of("platforms"));
        MinimalTool tool = new MinimalTool(MemoryTool.at(URI.create(address[0] + "/launch"), known));
        tool.serve(HttpServer.create(new InetSocketAddress(8080), 0));
    }

    void serve(HttpServer server) {
        server.createContext("/login", http -> login(http).handle(http));
        server.createContext("/launch", http -> launch(http).handle(http));
        server.createContext("/jwks", http -> keys().handle(http));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** The platform asks, by GET or POST; the browser is sent to the platform and keeps a secret of ours. */
    private HttpHandler login(HttpExchange http) throws IOException {
        return switch (lti.logins().begin(Parameters.in(http.getRequestURI().getRawQuery() + "&" + body(http)))) {
            case Redirect redirect -> ask(redirect.authorization(), LoginCookie.header(redirect.cookie(), "/launch"));
            case StoreFirst first -> ask(first.authorization(), LoginCookie.header(first.cookie(), "/launch"));
            case LoginOutcome.Refused refused -> sorry(refused.refusal());
        };
    }

    /** The platform answers through the browser, which must show the secret again. */
    private HttpHandler launch(HttpExchange http) throws IOException {
        return switch (lti.launches().validate(LaunchRequest.of(Parameters.in(body(http)), http.getRequestHeaders()))) {
            case Accepted accepted -> answer(200, welcome(accepted.message().claims()));
            case NeedsStorage cookieless -> answer(403, "Please open this activity in a window of its own.");
            case Held held -> sorry(held.refusal());
            case LaunchOutcome.Refused refused -> sorry(refused.refusal());
        };
    }

    private String welcome(MessageClaims claims) {
        String name = claims.person().name().orElse("whoever you are");
        if (claims.roles().isInstructor()) return "Good day, " + name;
        Optional<URI> column = claims.grades().flatMap(AgsEndpointClaim::lineItem);
        Optional<String> learner = claims.person().subject();
        if (column.isEmpty() || learner.isEmpty()) return "Welcome, " + name;
        Score score = Score.finished(learner.get(), Points.of(1, 1), lti.clock().instant());
        return switch (lti.grades().post(lti.deployment(claims), column.get(), score)) {
            case Delivered delivered -> "Welcome, " + name + ": your point is in the gradebook";
            case Conflict conflict -> "Welcome back, " + name + ": your gradebook has news of the same second";
            case Setback setback -> "Welcome, " + name + ": your point has not arrived yet";
        };
    }

    private static HttpHandler ask(URI platform, String cookie) {
        return HttpHandlers.of(302, Headers.of("Location", platform.toString(), "Set-Cookie", cookie), "");
    }

    private static HttpHandler sorry(Refusal why) {
        return answer(why.reason().status(), why.forPerson(ENGLISH).happened() + " [" + why.code() + "]");
    }

    private static HttpHandler answer(int status, String text) {
        return HttpHandlers.of(status, Headers.of("Content-Type", "text/plain; charset=utf-8"), text);
    }

    private HttpHandler keys() {
        return HttpHandlers.of(
                200, Headers.of("Content-Type", "application/json"), lti.keys().publicJwks());
    }

    private static String body(HttpExchange http) throws IOException {
        return new String(http.getRequestBody().readNBytes(1 << 20), UTF_8);
    }
}
