package org.sozialraum.persistence.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformId;

@Entity
@Table(name = "platform")
@NamedQuery(
        name = "PlatformRow.registration",
        query = "select p from PlatformRow p where p.issuer = :issuer and p.clientId = :clientId")
@NamedQuery(name = "PlatformRow.issuer", query = "select p from PlatformRow p where p.issuer = :issuer")
@NamedQuery(name = "PlatformRow.all", query = "select p from PlatformRow p")
@NamedQuery(
        name = "PlatformRow.connections",
        query = "select p, (select count(d) from DeploymentRow d where d.platform = p.id and d.state = 'approved'),"
                + " (select count(h) from DeploymentRow h where h.platform = p.id and h.state = 'held')"
                + " from PlatformRow p order by p.name, p.id")
@NamedQuery(
        name = "PlatformRow.connection",
        query = "select p, (select count(d) from DeploymentRow d where d.platform = p.id and d.state = 'approved'),"
                + " (select count(h) from DeploymentRow h where h.platform = p.id and h.state = 'held')"
                + " from PlatformRow p where p.id = :id")
@NamedQuery(
        name = "PlatformRow.admitting",
        query = "select p, (select count(d) from DeploymentRow d where d.platform = p.id and d.state = 'approved'),"
                + " (select count(h) from DeploymentRow h where h.platform = p.id and h.state = 'held')"
                + " from PlatformRow p where p.issuer = :issuer and p.clientId = :clientId"
                + " and p.admitsAdministrators = true")
@NamedQuery(
        name = "PlatformRow.tally",
        query = "select p.active, p.switchedOff, count(p) from PlatformRow p group by p.active, p.switchedOff")
class PlatformRow {
    @Id
    UUID id;

    UUID institution;

    String name;

    String issuer;

    @Column(name = "client_id")
    String clientId;

    @Column(name = "authorization_endpoint")
    String authorizationEndpoint;

    @Column(name = "token_endpoint")
    String tokenEndpoint;

    @Column(name = "jwks_uri")
    String jwksUri;

    @Column(name = "token_audience")
    @Nullable
    String tokenAudience;

    @Column(name = "product_family")
    @Nullable
    String productFamily;

    String source;

    boolean active;

    @Column(name = "switched_off")
    boolean switchedOff;

    @Column(name = "allows_anonymous")
    boolean allowsAnonymous;

    /** What an administrator said about people without an id; counts more than file and registration. */
    @Column(name = "anonymous_decided")
    @Nullable
    Boolean anonymousDecided;

    @Column(name = "admits_administrators")
    boolean admitsAdministrators;

    /** One client id a line. */
    @Column(name = "trusted_audiences")
    @Nullable
    String trustedAudiences;

    @Column(name = "created_at")
    Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    PlatformRow() {}

    Platform toPlatform() {
        return new Platform(
                new PlatformId(issuer, clientId),
                name,
                URI.create(authorizationEndpoint),
                URI.create(tokenEndpoint),
                URI.create(jwksUri),
                Optional.ofNullable(tokenAudience),
                letsAnonymousIn(),
                active && !switchedOff,
                audiences());
    }

    boolean letsAnonymousIn() {
        return anonymousDecided == null ? allowsAnonymous : anonymousDecided;
    }

    Set<String> audiences() {
        return trustedAudiences == null ? Set.of() : trustedAudiences.lines().collect(Collectors.toSet());
    }
}
