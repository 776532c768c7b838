package org.sozialraum.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Browsers that come from the platform: first the login, then, with tokens signed beforehand, the launch. */
final class Launches {
    static final int CLIENTS = 32;

    private final RunningTool tool;
    private final PlatformDouble platform;
    private final int learners;
    private final Random random = new Random(1);

    Launches(RunningTool tool, PlatformDouble platform, int learners) {
        this.tool = tool;
        this.platform = platform;
        this.learners = learners;
    }

    /** A login that is under way: what the browser holds, and the token that the platform gave it. */
    record Prepared(String cookie, String token, String state, JsonNode claims) {
        String form() {
            return formWith(token);
        }

        /** What the launch posts, with this token. */
        String formWith(String other) {
            return "id_token=" + encoded(other) + "&state=" + state;
        }

        Map<String, String> fields() {
            return Map.of("id_token", token, "state", state);
        }
    }

    /** A learner who is in. */
    record Entered(String path, String cookie) {}

    /** A round of logins and the same number of launches. */
    record Rounds(Round login, Round launch, List<Entered> entered) {}

    Rounds round(int count) {
        int[] who = IntStream.range(0, count)
                .map(number -> count <= learners ? random.nextInt(learners) : number % learners)
                .toArray();
        return round(who);
    }

    /** Each of these learners once. */
    Rounds round(int[] who) {
        Answer[] begun = new Answer[who.length];
        Round login = measured(who.length, (wire, number) -> begun[number] = login(wire, number));
        Prepared[] prepared = new Prepared[who.length];
        Arrays.parallelSetAll(prepared, number -> prepared(begun[number], who[number]));
        Entered[] entered = new Entered[who.length];
        Round launch = measured(who.length, (wire, number) -> entered[number] = launch(wire, prepared[number]));
        return new Rounds(login, launch, List.of(entered));
    }

    private Round measured(int count, Load.Deed<Wire> deed) {
        double before = tool.cpuMillis();
        Timing timing = Load.run(CLIENTS, count, () -> new Wire(tool.port()), deed);
        return Round.of(timing, tool.cpuMillis() - before);
    }

    /** Logins that wait for their launch. */
    List<Prepared> begin(int count) {
        Prepared[] begun = new Prepared[count];
        Load.run(
                1,
                count,
                () -> new Wire(tool.port()),
                (wire, number) -> begun[number] = prepared(login(wire, number), number % learners));
        return List.of(begun);
    }

    private Answer login(Wire wire, int number) {
        String form = loginForm().entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return wire.post("/lti/login", "X-Forwarded-For: " + address(number) + "\r\n", form)
                .mustBe(303);
    }

    /** Somebody who teaches the first learner's course; the roster is read because of her. */
    void enterAsTeacher() {
        try (Wire wire = new Wire(tool.port())) {
            Answer login = login(wire, 0);
            String query = URI.create(login.header("Location").orElseThrow()).getRawQuery();
            JsonNode claims = platform.teacherClaims(parameter(query, "nonce"), target());
            launch(wire, prepared(login, claims));
        }
    }

    /** What the platform posts to begin. */
    Map<String, String> loginForm() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("iss", PlatformDouble.ISSUER);
        form.put("client_id", PlatformDouble.CLIENT);
        form.put("login_hint", "1");
        form.put("lti_message_hint", "1");
        form.put("lti_deployment_id", PlatformDouble.DEPLOYMENT);
        form.put("target_link_uri", target());
        return form;
    }

    private String target() {
        return "http://127.0.0.1:" + tool.port() + "/";
    }

    private static String address(int number) {
        int host = number % 15_000;
        return "10.1." + host / 250 + "." + (host % 250 + 1);
    }

    private Prepared prepared(Answer login, int learner) {
        String query = URI.create(login.header("Location").orElseThrow()).getRawQuery();
        return prepared(login, platform.claims(learner, parameter(query, "nonce"), target()));
    }

    private Prepared prepared(Answer login, JsonNode claims) {
        String query = URI.create(login.header("Location").orElseThrow()).getRawQuery();
        String cookie = login.cookie("sozialraum-login-").orElseThrow();
        return new Prepared(cookie, platform.signed(claims.toString()), parameter(query, "state"), claims);
    }

    private static String parameter(String query, String name) {
        return Arrays.stream(query.split("&", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst()
                .orElseThrow(() -> new BenchFailed("the login's redirect has no " + name));
    }

    private static Entered launch(Wire wire, Prepared login) {
        Answer answer = wire.post("/lti/launch", "Cookie: " + login.cookie() + "\r\n", login.form())
                .mustBe(303);
        String path = URI.create(answer.header("Location").orElseThrow()).getPath();
        String cookie = answer.cookie("sozialraum-browser")
                .orElseThrow(() -> new BenchFailed("the launch gave the browser no secret"));
        return new Entered(path, "Cookie: " + cookie + "\r\n");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
