package org.sozialraum.lti.message;

/** A teacher chooses what to put into a course. */
public record DeepLinkingRequest(MessageClaims claims, DeepLinkingSettingsClaim settings) implements LtiMessage {}
