package org.sozialraum.demolms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.LineItem;
import org.sozialraum.demolms.course.Person;
import org.sozialraum.demolms.forge.Browser;
import org.sozialraum.demolms.tool.Scope;

/** A platform and a tool on free ports, with a clock that the test sets, anew for each test. */
abstract class AgainstTheRunningPlatform {
    static final ObjectMapper JSON = new ObjectMapper();
    static final String ALL_SCOPES = String.join(" ", Scope.ALL);

    private static final Pattern ACTION = Pattern.compile("<form method=\"post\" action=\"([^\"]*)\"");
    private static final Pattern FIELD =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    final HttpClient http = HttpClient.newHttpClient();
    Instant now = Instant.parse("2026-11-22T20:30:59.500Z");
    ToolDouble tool;
    RunningDemoLms lms;

    @BeforeEach
    void start() throws IOException, JOSEException {
        tool = new ToolDouble();
        Settings free = Settings.onAnyPort(tool.url());
        InstantSource clock = () -> now;
        lms = DemoLms.start(new Settings(free.address(), 0, free.url(), tool.url(), clock));
        tool.knows(lms.url());
    }

    @AfterEach
    void stop() {
        lms.close();
        tool.close();
    }

    Person learner() {
        return lms.course().people().learners().getFirst();
    }

    Person teacher() {
        return lms.course().people().teachers().getFirst();
    }

    Activity boundActivity() {
        return lms.activity("Datenfreigabe als Abwägung");
    }

    LineItem column() {
        return lms.gradebook().itemsOf(boundActivity()).getFirst();
    }

    /** A browser in which this person has chosen who to be. */
    Browser seatOf(Person person) {
        Browser browser = new Browser();
        browser.post(lms.url() + "/enter/" + person.id(), Map.of());
        return browser;
    }

    /** Posts the form that a page is, as its script would. */
    HttpResponse<String> submit(Browser browser, HttpResponse<String> page) {
        Matcher action = ACTION.matcher(page.body());
        if (!action.find()) {
            throw new AssertionError("no form in: " + page.body());
        }
        String target = unescape(action.group(1));
        return browser.post(target.startsWith("/") ? lms.url() + target : target, fields(page));
    }

    /** The hidden fields of a page. */
    static Map<String, String> fields(HttpResponse<String> page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(page.body());
        while (field.find()) {
            fields.put(field.group(1), unescape(field.group(2)));
        }
        return fields;
    }

    private static String unescape(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** From the launch page of the platform to what the tool answers. */
    HttpResponse<String> follow(Browser browser, String launchPath) {
        HttpResponse<String> redirect = submit(browser, browser.get(lms.url() + launchPath));
        HttpResponse<String> form =
                browser.get(redirect.headers().firstValue("Location").orElseThrow());
        return submit(browser, form);
    }

    JWTClaimsSet.Builder assertion() {
        return new JWTClaimsSet.Builder()
                .issuer("demo")
                .subject("demo")
                .audience(lms.url() + "/lti/token")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .jwtID(UUID.randomUUID().toString());
    }

    HttpResponse<String> askForToken(JWTClaimsSet claims, String scopes) throws JOSEException {
        return new Browser()
                .post(
                        lms.url() + "/lti/token",
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_assertion_type",
                                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                                "client_assertion",
                                tool.sign(claims),
                                "scope",
                                scopes));
    }

    String token() throws JOSEException, IOException {
        return json(askForToken(assertion().build(), ALL_SCOPES))
                .get("access_token")
                .asText();
    }

    static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    HttpResponse<String> call(String method, String url, String token, String mediaType, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + token)
                .header(method.equals("GET") ? "Accept" : "Content-Type", mediaType)
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    String lineItems() {
        return lms.url() + "/services/2/lineitems?type_id=1";
    }

    String scores() {
        return lms.url() + "/services/2/lineitems/" + column().id() + "/lineitem/scores?type_id=1";
    }

    HttpResponse<String> score(String token, double given, Instant timestamp) throws IOException, InterruptedException {
        return score(token, """
                {"userId":"%s","scoreGiven":%s,"scoreMaximum":50,"comment":"gut","timestamp":"%s",
                 "activityProgress":"Completed","gradingProgress":"FullyGraded"}
                """.formatted(learner().id(), given, timestamp));
    }

    HttpResponse<String> score(String token, String body) throws IOException, InterruptedException {
        return call("POST", scores(), token, "application/vnd.ims.lis.v1.score+json", body);
    }
}
