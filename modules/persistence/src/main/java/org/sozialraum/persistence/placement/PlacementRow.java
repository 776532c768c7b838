package org.sozialraum.persistence.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sozialraum.persistence.database.AbsentUuid;
import org.sozialraum.persistence.database.InstitutionKey;

@Entity
@Table(name = "placement")
@IdClass(InstitutionKey.class)
@NamedQuery(
        name = "PlacementRow.resourceLink",
        query = "select p from PlacementRow p where p.institution = :institution and p.platform = :platform"
                + " and p.deploymentId = :deployment and p.resourceLinkId = :link")
@NamedQuery(
        name = "PlacementRow.beside",
        query = "select p.resourceLinkId from PlacementRow p, PlacementRow own where own.institution = :institution"
                + " and own.id = :id and own.course is not null and p.institution = :institution"
                + " and p.course = own.course and p.id <> :id order by p.resourceLinkId")
@NamedQuery(
        name = "PlacementRow.lineItem",
        query = "select p from PlacementRow p where p.institution = :institution and p.platform = :platform"
                + " and p.deploymentId = :deployment and p.lineItem = :lineItem order by p.firstSeenAt")
@NamedQuery(
        name = "PlacementRow.course",
        query =
                "select p from PlacementRow p, CourseRow c where p.institution = :institution and c.institution = :institution"
                        + " and p.course = c.id and c.platform = :platform and c.deploymentId = :deployment"
                        + " and c.contextId = :context order by p.firstSeenAt, p.id")
class PlacementRow {
    @Id
    UUID institution;

    @Id
    UUID id;

    UUID platform;

    @Column(name = "deployment_id")
    String deploymentId;

    @Column(name = "resource_link_id")
    String resourceLinkId;

    @Convert(converter = AbsentUuid.class)
    @Nullable
    UUID course;

    String kind;

    @Convert(converter = AbsentUuid.class)
    @Nullable
    UUID module;

    @Nullable
    String title;

    @Column(name = "line_item")
    @Nullable
    String lineItem;

    @Column(name = "line_items")
    @Nullable
    String lineItems;

    @Column(name = "may_score")
    boolean mayScore;

    @Column(name = "may_add")
    boolean mayAdd;

    @Column(name = "column_name")
    @Nullable
    String columnName;

    @Convert(converter = AbsentUuid.class)
    @Column(name = "copied_from")
    @Nullable
    UUID copiedFrom;

    @Column(name = "first_seen_at")
    Instant firstSeenAt;

    @SuppressWarnings("NullAway.Init")
    PlacementRow() {}
}
