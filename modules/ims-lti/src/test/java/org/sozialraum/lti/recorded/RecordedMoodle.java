package org.sozialraum.lti.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Answers as Moodle 4.4 does, where it matters: its own clock, exact media types, its paging, its scores. */
public final class RecordedMoodle {
    public static final String TOKEN = "/mod/lti/token.php";
    public static final String LINE_ITEMS = "/mod/lti/services.php/2/lineitems";
    public static final String SCORES = LINE_ITEMS + "/2/lineitem/scores";
    public static final String RESULTS = LINE_ITEMS + "/2/lineitem/results";
    public static final String ROSTER = "/mod/lti/services.php/CourseSection/2/bindings/1/memberships";
    static final String CONTAINER = "application/vnd.ims.lis.v2.lineitemcontainer+json";
    static final String LINE_ITEM = "application/vnd.ims.lis.v2.lineitem+json";
    static final String SCORE = "application/vnd.ims.lis.v1.score+json";
    static final String RESULT = "application/vnd.ims.lis.v2.resultcontainer+json";

    private final InstantSource clock;
    private final Supplier<String> toolJwks;
    private final ListeningServer server = new ListeningServer(this::answer);
    private final AtomicInteger tokens = new AtomicInteger();
    private final Map<String, String> live = new ConcurrentHashMap<>();
    private final Map<String, Instant> savedScores = new ConcurrentHashMap<>();
    private final List<JsonNode> lineItems = new CopyOnWriteArrayList<>();
    private volatile Set<String> permitted = Set.of();
    private volatile int pageSize = Integer.MAX_VALUE;

    /** @param clock Moodle's own; may differ from the tool's */
    public RecordedMoodle(InstantSource clock, Supplier<String> toolJwks) {
        this.clock = clock;
        this.toolJwks = toolJwks;
        permit(Recording.of("token-response").at("/request/scope").asText().split(" "));
    }

    public ListeningServer server() {
        return server;
    }

    public void permit(String... scopes) {
        permitted = Set.of(scopes);
    }

    /** @param recording a JSON list, or an object whose {@code body} is one */
    public void holdLineItems(String recording) {
        JsonNode list = Recording.of(recording, server.home());
        lineItems.clear();
        (list.isArray() ? list : list.path("body")).forEach(lineItems::add);
    }

    public List<JsonNode> lineItems() {
        return lineItems;
    }

    public void page(int size) {
        pageSize = size;
    }

    /** Every token that was given out becomes worthless. */
    public void forgetTokens() {
        live.clear();
    }

    private Reply answer(Heard request) {
        String path = request.uri().getPath();
        if (path.equals(TOKEN)) {
            return token(request.form());
        }
        String bearer = String.join("", request.header("Authorization")).replaceFirst("^Bearer ", "");
        if (!live.containsKey(bearer)) {
            return Reply.json(401, "application/json", "[]");
        }
        if (path.endsWith("/scores")) {
            return score(request);
        }
        if (path.endsWith("/results")) {
            return results(request);
        }
        if (path.equals(ROSTER)) {
            return RecordedRoster.page(request, server.home());
        }
        if (path.endsWith("/lineitem")) {
            return new RecordedColumn(lineItems).answer(request);
        }
        return request.method().equals("POST") ? create(request) : list(request);
    }

    /** The answer is JSON, and is labelled as a page, as it was recorded. */
    private Reply token(Map<String, String> form) {
        String wrong = wrongIn(form.getOrDefault("client_assertion", ""));
        if (!wrong.isEmpty()) {
            return new Reply(400, Map.of("Content-Type", "text/html; charset=utf-8"), "{\"error\": \"" + wrong + "\"}");
        }
        Set<String> granted =
                new TreeSet<>(Arrays.asList(form.getOrDefault("scope", "").split(" ")));
        granted.retainAll(permitted);
        if (granted.isEmpty()) {
            return new Reply(400, Map.of("Content-Type", "text/html"), "{\"error\": \"invalid_scope\"}");
        }
        String value = "token-" + tokens.incrementAndGet();
        live.put(value, String.join(" ", granted));
        ObjectNode body = Recording.of("token-response").path("body").deepCopy();
        body.put("access_token", value).put("scope", String.join(" ", granted));
        return new Reply(200, Map.of("Content-Type", "text/html; charset=utf-8"), body.toString());
    }

    private String wrongIn(String assertion) {
        try {
            SignedJWT jwt = SignedJWT.parse(assertion);
            var key = JWKSet.parse(toolJwks.get()).getKeyByKeyId(jwt.getHeader().getKeyID());
            if (key == null || !jwt.verify(new RSASSAVerifier(key.toRSAKey()))) {
                return "kid invalid, unable to lookup correct key";
            }
            return wrongIn(jwt.getJWTClaimsSet());
        } catch (ParseException | JOSEException e) {
            return "Wrong number of segments";
        }
    }

    /** No leeway: what was signed in Moodle's future is refused. */
    private String wrongIn(JWTClaimsSet claims) {
        Instant now = clock.instant();
        if (claims.getIssueTime().toInstant().isAfter(now)) {
            return "Cannot handle token with iat prior to "
                    + claims.getIssueTime().toInstant();
        }
        return claims.getExpirationTime().toInstant().isAfter(now) ? "" : "Expired token";
    }

    private Reply list(Heard request) {
        if (!request.header("Accept").equals(List.of(CONTAINER))) {
            return Reply.html(404, "unsupported Accept " + request.header("Accept"));
        }
        int from = Integer.parseInt(request.query().getOrDefault("from", "0"));
        ArrayNode page = JsonNodeFactory.instance.arrayNode();
        lineItems.stream()
                .filter(item -> isAskedFor(item, request.query()))
                .skip(from)
                .limit(pageSize)
                .forEach(page::add);
        Reply reply = Reply.json(200, CONTAINER, page.toString());
        if (pageSize >= lineItems.size()) {
            return reply;
        }
        Map<String, String> headers = new HashMap<>(reply.headers());
        headers.put("Link", links(from));
        return new Reply(200, headers, reply.body());
    }

    private static boolean isAskedFor(JsonNode item, Map<String, String> query) {
        return Map.of("resource_link_id", "resourceLinkId", "resource_id", "resourceId", "tag", "tag")
                .entrySet()
                .stream()
                .filter(filter -> query.containsKey(filter.getKey()))
                .allMatch(filter -> item.path(filter.getValue()).asText().equals(query.get(filter.getKey())));
    }

    /** Curly quotes as single bytes of their UTF-8, ampersands as in HTML: taken from the recording. */
    private String links(int from) {
        String recorded = Recording.of("lineitems-paged-response", server.home())
                .at("/headers/link")
                .asText();
        String sized = recorded.replace("limit=1&", "limit=" + pageSize + "&")
                .replace("from=1>", "from=" + (from + pageSize) + ">");
        return from + pageSize < lineItems.size() ? sized : sized.replace("next", "prev");
    }

    private Reply create(Heard request) {
        if (!request.header("Content-type").equals(List.of(LINE_ITEM))) {
            return Reply.html(404, "unsupported Content-Type " + request.header("Content-type"));
        }
        ObjectNode item = request.json().deepCopy();
        item.put("id", server.home() + LINE_ITEMS + "/" + (100 + lineItems.size()) + "/lineitem?type_id=1");
        lineItems.add(item);
        return Reply.json(201, LINE_ITEM, item.toString());
    }

    private Reply score(Heard request) {
        if (!request.header("Content-type").equals(List.of(SCORE))) {
            return Reply.html(404, "unsupported Content-Type " + request.header("Content-type"));
        }
        String user = request.json().path("userId").asText();
        if (user.equals("3")) {
            return Reply.json(400, SCORE, "Incorrect score received {\"userId\":\"3\"}");
        }
        Instant sent =
                OffsetDateTime.parse(request.json().path("timestamp").asText()).toInstant();
        Instant saved = savedScores.getOrDefault(user, Instant.EPOCH);
        if (!sent.truncatedTo(ChronoUnit.SECONDS).isAfter(saved)) {
            return Reply.json(409, SCORE, "[]");
        }
        savedScores.put(user, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        return Reply.json(200, SCORE, "");
    }

    /** A limit is a fatal error there. */
    private Reply results(Heard request) {
        if (request.query().containsKey("limit")) {
            return Reply.html(500, "Exception - Undefined variable");
        }
        boolean exact = request.header("Accept").equals(List.of(RESULT));
        String body =
                Recording.of("results-response", server.home()).path("body").toString();
        return exact ? Reply.json(200, RESULT, body) : Reply.html(404, "unsupported Accept");
    }
}
