package org.sozialraum.persistence.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.sozialraum.lti.platform.DeploymentState;

@Entity
@Table(name = "deployment")
@IdClass(DeploymentKey.class)
@NamedQuery(name = "DeploymentRow.ofPlatform", query = "select d from DeploymentRow d where d.platform = :platform")
class DeploymentRow {
    static final String APPROVED = "approved";
    static final String HELD = "held";

    @Id
    UUID platform;

    @Id
    @Column(name = "deployment_id")
    String deploymentId;

    String state;

    @Column(name = "first_seen_at")
    Instant firstSeenAt;

    @SuppressWarnings("NullAway.Init")
    DeploymentRow() {}

    DeploymentRow(UUID platform, String deploymentId, String state, Instant firstSeenAt) {
        this.platform = platform;
        this.deploymentId = deploymentId;
        this.state = state;
        this.firstSeenAt = firstSeenAt;
    }

    DeploymentState toState() {
        return state.equals(APPROVED) ? DeploymentState.APPROVED : DeploymentState.HELD;
    }
}
