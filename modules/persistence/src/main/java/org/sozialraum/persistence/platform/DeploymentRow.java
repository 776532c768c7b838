package org.sozialraum.persistence.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sozialraum.lti.platform.DeploymentState;

@Entity
@Table(name = "deployment")
@IdClass(DeploymentKey.class)
@NamedQuery(name = "DeploymentRow.ofPlatform", query = "select d from DeploymentRow d where d.platform = :platform")
@NamedQuery(
        name = "DeploymentRow.ofConnection",
        query = "select d, p.name from DeploymentRow d, PlatformRow p where p.id = d.platform and p.id = :platform"
                + " order by case when d.state = 'held' then 0 else 1 end, d.firstSeenAt desc, d.deploymentId")
@NamedQuery(
        name = "DeploymentRow.held",
        query = "select d, p.name from DeploymentRow d, PlatformRow p where p.id = d.platform and d.state = 'held'"
                + " order by d.firstSeenAt, d.platform, d.deploymentId")
@NamedQuery(name = "DeploymentRow.countHeld", query = "select count(d) from DeploymentRow d where d.state = 'held'")
@NamedQuery(
        name = "DeploymentRow.services",
        query = "select d.deploymentId, p.lineItems, p.mayAdd, r.address from DeploymentRow d"
                + " left join PlacementRow p on p.platform = d.platform and p.deploymentId = d.deploymentId"
                + " left join RosterRow r on r.institution = p.institution and r.course = p.course"
                + " where d.platform = :platform and d.state = 'approved'"
                + " order by case when p.lineItems is null then 1 else 0 end,"
                + " case when r.address is null then 1 else 0 end, p.firstSeenAt desc")
class DeploymentRow {
    static final String APPROVED = "approved";
    static final String HELD = "held";
    static final String REFUSED = "refused";

    @Id
    UUID platform;

    @Id
    @Column(name = "deployment_id")
    String deploymentId;

    String state;

    @Column(name = "first_seen_at")
    Instant firstSeenAt;

    /** Since when an administrator's decision holds. */
    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    DeploymentRow() {}

    DeploymentRow(UUID platform, String deploymentId, String state, Instant firstSeenAt) {
        this.platform = platform;
        this.deploymentId = deploymentId;
        this.state = state;
        this.firstSeenAt = firstSeenAt;
    }

    DeploymentState toState() {
        return switch (state) {
            case APPROVED -> DeploymentState.APPROVED;
            case REFUSED -> DeploymentState.REFUSED;
            default -> DeploymentState.HELD;
        };
    }
}
