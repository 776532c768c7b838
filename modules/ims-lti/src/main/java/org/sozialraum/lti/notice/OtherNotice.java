package org.sozialraum.lti.notice;

/** A notice of a kind that this library does not read, such as {@code LtiAssetProcessorSubmissionNotice}: kept as it is. */
public record OtherNotice(NoticeClaims claims) implements Notice {}
