package org.sozialraum.demolms.launch;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Classroom;
import org.sozialraum.demolms.course.Course;
import org.sozialraum.demolms.course.LineItem;
import org.sozialraum.demolms.course.Person;
import org.sozialraum.demolms.http.Site;
import org.sozialraum.demolms.page.Language;
import org.sozialraum.demolms.switches.SwitchBoard;
import org.sozialraum.demolms.tool.Scope;
import org.sozialraum.demolms.tool.Tool;

/** What an id_token says about a journey; the shapes are those of Moodle 4.4. It lives for a minute. */
public final class LaunchClaims {
    private static final Duration LIFETIME = Duration.ofSeconds(60);

    private final Site site;
    private final Course course;
    private final SwitchBoard board;
    private final ServiceAddresses services;

    public LaunchClaims(Site site, Course course, SwitchBoard board) {
        this.site = site;
        this.course = course;
        this.board = board;
        this.services = new ServiceAddresses(site, course.copies());
    }

    public Map<String, Object> of(Journey journey, String nonce) {
        Map<String, Object> claims = new LinkedHashMap<>();
        addToken(claims, journey, nonce);
        addMessage(claims, journey);
        if (journey.occasion() instanceof Occasion.Unnamed) {
            claims.remove("sub");
        } else {
            addPerson(claims, journey.person());
        }
        addPlace(claims, journey);
        if (journey.occasion() instanceof Occasion.Privacy) {
            claims.remove(LtiClaim.CONTEXT);
        } else {
            addServices(claims, journey);
        }
        return claims;
    }

    private void addToken(Map<String, Object> claims, Journey journey, String nonce) {
        Instant now = board.instant();
        claims.put("nonce", nonce);
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(LIFETIME).getEpochSecond());
        claims.put("iss", site.url());
        claims.put("aud", journey.tool().clientId());
        claims.put("sub", journey.person().id());
    }

    private void addMessage(Map<String, Object> claims, Journey journey) {
        claims.put(LtiClaim.MESSAGE_TYPE, journey.occasion().messageType());
        claims.put(LtiClaim.VERSION, "1.3.0");
        claims.put(LtiClaim.DEPLOYMENT_ID, journey.tool().deploymentId());
        claims.put(LtiClaim.TARGET_LINK_URI, journey.targetLinkUri());
        claims.put(LtiClaim.ROLES, List.of(journey.person().role().uri()));
        journey.occasion().link().ifPresent(activity -> claims.put(LtiClaim.RESOURCE_LINK, link(activity)));
        switch (journey.occasion()) {
            case Occasion.Open open -> {}
            case Occasion.Unnamed unnamed -> {}
            case Occasion.Privacy privacy ->
                privacy.about().ifPresent(person -> claims.put(LtiClaim.FOR_USER, Map.of("user_id", person.id())));
            case Occasion.Review review ->
                claims.put(LtiClaim.FOR_USER, Map.of("user_id", review.learner().id()));
            case Occasion.Pick pick -> claims.put(LtiClaim.DEEP_LINKING_SETTINGS, picking(pick.data()));
        }
        claims.put(
                LtiClaim.CUSTOM,
                new CustomParameters(journey, course.copies(), board.now().moodleFormats()).values());
    }

    private static Map<String, Object> link(Activity activity) {
        return Map.of("id", activity.id(), "title", activity.title(), "description", activity.text());
    }

    /** The address names the picker as well, because Moodle sends no {@code data}. */
    private Map<String, Object> picking(String data) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("accept_types", List.of("ltiResourceLink"));
        settings.put("accept_presentation_document_targets", List.of("iframe", "window"));
        settings.put("accept_multiple", true);
        settings.put("accept_lineitem", true);
        settings.put("auto_create", true);
        settings.put("deep_link_return_url", site.at("/lti/deep-link-return?course=" + Course.ID + "&pick=" + data));
        settings.put("title", "");
        settings.put("text", "");
        if (!board.now().moodleFormats()) {
            settings.put("data", data);
        }
        return settings;
    }

    private static void addPerson(Map<String, Object> claims, Person person) {
        claims.put("given_name", person.given());
        claims.put("family_name", person.family());
        claims.put("name", person.name());
        claims.put("email", person.email());
        claims.put(
                LtiClaim.LIS, Map.of("person_sourcedid", person.sourcedId(), "course_section_sourcedid", "SIS-DPSA"));
    }

    private void addPlace(Map<String, Object> claims, Journey journey) {
        claims.put(LtiClaim.CONTEXT, context(journey.classroom(course.copies())));
        claims.put(LtiClaim.TOOL_PLATFORM, platform());
        claims.put(LtiClaim.LAUNCH_PRESENTATION, presentation(journey));
    }

    private static Map<String, Object> context(Classroom classroom) {
        return Map.of(
                "id", classroom.id(),
                "label", classroom.label(),
                "title", classroom.title(),
                "type", List.of("http://purl.imsglobal.org/vocab/lis/v2/course#CourseSection"));
    }

    private Map<String, Object> platform() {
        return Map.of(
                "guid", site.url(),
                "name", "Demo-Lernplattform",
                "product_family_code", "sozialraum-demo-lms",
                "version", "1");
    }

    private Map<String, Object> presentation(Journey journey) {
        return Map.of(
                "locale", journey.language() == Language.DE ? "de" : "en",
                "document_target", journey.window().name().toLowerCase(Locale.ROOT),
                "return_url",
                        site.at("/return?course="
                                + journey.classroom(course.copies()).id()));
    }

    private void addServices(Map<String, Object> claims, Journey journey) {
        Tool tool = journey.tool();
        List<String> scopes =
                tool.scopes().stream().filter(Scope.GRADES::contains).sorted().toList();
        if (!scopes.isEmpty()) {
            claims.put(LtiClaim.GRADES, grades(journey, scopes));
        }
        if (tool.scopes().contains(Scope.MEMBERSHIP)) {
            claims.put(
                    LtiClaim.ROSTER,
                    Map.of(
                            "context_memberships_url",
                            services.memberships(journey.classroom(course.copies()), tool),
                            "service_versions",
                            List.of("2.0")));
        }
        if (tool.scopes().contains(Scope.GROUPS)) {
            claims.put(
                    LtiClaim.GROUPS,
                    Map.of(
                            "scope", List.of(Scope.GROUPS),
                            "context_groups_url", services.groups(journey.classroom(course.copies()), tool),
                            "service_versions", List.of("1.0")));
        }
        // Moodle has no notices.
        if (tool.scopes().contains(Scope.NOTICES) && !board.now().moodleFormats()) {
            claims.put(LtiClaim.NOTICES, notices(tool));
        }
    }

    private Map<String, Object> notices(Tool tool) {
        return Map.of(
                "platform_notification_service_url", services.notices(tool),
                "service_versions", List.of("1.0"),
                "scope", List.of(Scope.NOTICES),
                "notice_types_supported", List.of("LtiHelloWorldNotice", "LtiContextCopyNotice"));
    }

    /** The one line item of the link is named; with none or several the tool has to look them up. */
    private Map<String, Object> grades(Journey journey, List<String> scopes) {
        Map<String, Object> endpoint = new LinkedHashMap<>();
        endpoint.put("scope", scopes);
        endpoint.put("lineitems", services.lineItems(journey.classroom(course.copies()), journey.tool()));
        List<LineItem> items =
                journey.occasion().link().map(course.gradebook()::itemsOf).orElse(List.of());
        if (items.size() == 1) {
            endpoint.put("lineitem", services.lineItem(journey.tool(), items.getFirst()));
        }
        return endpoint;
    }
}
