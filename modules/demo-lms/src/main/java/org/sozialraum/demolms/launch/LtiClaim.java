package org.sozialraum.demolms.launch;

/** The names of the claims in a launch. */
public final class LtiClaim {
    private static final String CORE = "https://purl.imsglobal.org/spec/lti/claim/";

    public static final String MESSAGE_TYPE = CORE + "message_type";
    public static final String VERSION = CORE + "version";
    public static final String DEPLOYMENT_ID = CORE + "deployment_id";
    public static final String TARGET_LINK_URI = CORE + "target_link_uri";
    public static final String RESOURCE_LINK = CORE + "resource_link";
    public static final String ROLES = CORE + "roles";
    public static final String CONTEXT = CORE + "context";
    public static final String TOOL_PLATFORM = CORE + "tool_platform";
    public static final String LAUNCH_PRESENTATION = CORE + "launch_presentation";
    public static final String LIS = CORE + "lis";
    public static final String CUSTOM = CORE + "custom";
    public static final String FOR_USER = CORE + "for_user";
    public static final String NOTICES = CORE + "platformnotificationservice";
    public static final String NOTICE = CORE + "notice";
    public static final String ORIGIN_CONTEXTS = CORE + "origin_contexts";
    public static final String GRADES = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
    public static final String ROSTER = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
    public static final String GROUPS = "https://purl.imsglobal.org/spec/lti-gs/claim/groupsservice";
    public static final String DEEP_LINKING_SETTINGS =
            "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";
    public static final String CONTENT_ITEMS = "https://purl.imsglobal.org/spec/lti-dl/claim/content_items";
    public static final String DEEP_LINKING_DATA = "https://purl.imsglobal.org/spec/lti-dl/claim/data";

    private LtiClaim() {}
}
