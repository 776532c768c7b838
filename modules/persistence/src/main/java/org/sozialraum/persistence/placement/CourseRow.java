package org.sozialraum.persistence.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.sozialraum.persistence.database.InstitutionKey;

@Entity
@Table(name = "course")
@IdClass(InstitutionKey.class)
@NamedQuery(
        name = "CourseRow.context",
        query = "select c.id from CourseRow c where c.institution = :institution and c.platform = :platform"
                + " and c.deploymentId = :deployment and c.contextId = :context")
class CourseRow {
    @Id
    UUID institution;

    @Id
    UUID id;

    UUID platform;

    @Column(name = "deployment_id")
    String deploymentId;

    @Column(name = "context_id")
    String contextId;

    @Column(name = "first_seen_at")
    Instant firstSeenAt;

    @SuppressWarnings("NullAway.Init")
    CourseRow() {}
}
