package org.sozialraum.lti.token;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sozialraum.lti.sighting.Service;

/** What a platform can allow a tool to do with its services. */
public enum Scope {
    /** Read, add, change and delete columns of the gradebook (AGS 2.0, 3.2.1). */
    LINE_ITEM("https://purl.imsglobal.org/spec/lti-ags/scope/lineitem"),
    /** Read columns of the gradebook (AGS 2.0, 3.2.1). */
    LINE_ITEM_READONLY("https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly"),
    /** Write scores (AGS 2.0, 3.4.2). */
    SCORE("https://purl.imsglobal.org/spec/lti-ags/scope/score"),
    /** Read the grades that the gradebook shows (AGS 2.0, 3.3.2). */
    RESULT_READONLY("https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly"),
    /** Read who is in a course (NRPS 2.0, 2.1). */
    MEMBERSHIP_READONLY("https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly"),
    /** Ask for notices, and read which ones we have asked for (PNS 1.0, claim and scope). */
    NOTICE_HANDLERS("https://purl.imsglobal.org/spec/lti/scope/noticehandlers"),
    /** Read the groups of a course (Course Groups Service 1.0, scope). */
    GROUP_READONLY("https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly");

    private final String uri;

    Scope(String uri) {
        this.uri = uri;
    }

    public String uri() {
        return uri;
    }

    /** What it opens. */
    Service service() {
        return switch (this) {
            case LINE_ITEM, LINE_ITEM_READONLY -> Service.LINE_ITEMS;
            case SCORE -> Service.SCORES;
            case RESULT_READONLY -> Service.RESULTS;
            case MEMBERSHIP_READONLY -> Service.ROSTER;
            case NOTICE_HANDLERS -> Service.NOTICES;
            case GROUP_READONLY -> Service.GROUPS;
        };
    }

    /** Compared as a whole; what we do not know is empty. */
    public static Optional<Scope> of(String uri) {
        return Arrays.stream(values()).filter(scope -> scope.uri.equals(uri)).findFirst();
    }

    /** As a token request writes it: separated by spaces, always in the same order. */
    static String list(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::uri).collect(Collectors.joining(" "));
    }
}
