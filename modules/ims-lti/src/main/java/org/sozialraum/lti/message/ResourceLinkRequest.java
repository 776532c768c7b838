package org.sozialraum.lti.message;

/** Somebody opens an activity. */
public record ResourceLinkRequest(MessageClaims claims, ResourceLinkClaim resourceLink) implements LtiMessage {}
