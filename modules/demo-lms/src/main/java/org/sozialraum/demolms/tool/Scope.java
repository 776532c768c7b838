package org.sozialraum.demolms.tool;

import java.util.Set;

/** The scopes of the platform's services. */
public final class Scope {
    private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/scope/";

    public static final String LINEITEM = AGS + "lineitem";
    public static final String LINEITEM_READONLY = AGS + "lineitem.readonly";
    public static final String RESULT_READONLY = AGS + "result.readonly";
    public static final String SCORE = AGS + "score";
    public static final String MEMBERSHIP = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
    public static final String NOTICES = "https://purl.imsglobal.org/spec/lti/scope/noticehandlers";

    public static final String GROUPS = "https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly";
    public static final Set<String> ALL =
            Set.of(LINEITEM, LINEITEM_READONLY, RESULT_READONLY, SCORE, MEMBERSHIP, GROUPS, NOTICES);
    public static final Set<String> GRADES = Set.of(LINEITEM, LINEITEM_READONLY, RESULT_READONLY, SCORE);

    private Scope() {}
}
