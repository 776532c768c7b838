package org.sozialraum.persistence.platform;

import java.util.UUID;

/** What never changes about a registered platform. */
public record PlatformIdentity(UUID institution, UUID platform, String issuer, String clientId) {}
