package org.sozialraum.lti.notice;

/** The platform tries out whether its notices arrive. */
public record HelloWorldNotice(NoticeClaims claims) implements Notice {
    /** Its name on the wire. */
    public static final String TYPE = "LtiHelloWorldNotice";
}
