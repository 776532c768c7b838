package org.sozialraum.persistence.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "course_copy")
@IdClass(CourseCopyKey.class)
@NamedQuery(
        name = "CourseCopyRow.origins",
        query = "select c.originId from CourseCopyRow c where c.institution = :institution and c.platform = :platform"
                + " and c.deploymentId = :deployment and c.contextId = :context"
                + " order by c.happenedAt desc, c.originId")
@NamedQuery(
        name = "CourseCopyRow.course",
        query = "select c.contextId from CourseRow c, PlacementRow p where p.institution = :institution"
                + " and p.id = :placement and c.institution = p.institution and c.id = p.course")
class CourseCopyRow {
    @Id
    UUID institution;

    @Id
    UUID platform;

    @Id
    @Column(name = "deployment_id")
    String deploymentId;

    @Id
    @Column(name = "context_id")
    String contextId;

    @Id
    @Column(name = "origin_id")
    String originId;

    @Column(name = "happened_at")
    Instant happenedAt;

    @SuppressWarnings("NullAway.Init")
    CourseCopyRow() {}
}
