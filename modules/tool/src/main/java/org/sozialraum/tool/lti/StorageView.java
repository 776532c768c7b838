package org.sozialraum.tool.lti;

/**
 * The platform's storage.
 *
 * @param frame value of {@code lti_storage_target}: {@code _parent} or the name of a sibling frame
 * @param origin origin of the platform's authorization endpoint; no other gets or may answer a message
 * @param seconds how long to wait, because some announce storage and never answer
 */
public record StorageView(String frame, String origin, int seconds) {}
