package org.sozialraum.lti.platform;

/**
 * One registration of ours at one platform. Several tenants may share an issuer, so the client id belongs to it.
 *
 * @param issuer the {@code iss} of its messages, compared byte for byte
 * @param clientId the id that the platform gave us
 */
public record PlatformId(String issuer, String clientId) {
    public PlatformId {
        if (issuer.isBlank()) throw new IllegalArgumentException("issuer must not be blank");
        if (clientId.isBlank()) throw new IllegalArgumentException("client id must not be blank");
    }
}
