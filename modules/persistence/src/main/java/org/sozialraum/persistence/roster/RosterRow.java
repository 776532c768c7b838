package org.sozialraum.persistence.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "roster")
@IdClass(CourseKey.class)
@NamedQuery(
        name = "RosterRow.overdue",
        query = "select r from RosterRow r where r.nextTryAt < :before order by r.nextTryAt")
@NamedQuery(name = "RosterRow.inTrouble", query = "select count(r) from RosterRow r where r.trouble is not null")
@NamedQuery(
        name = "RosterRow.course",
        query = "select p.course from PlacementRow p where p.institution = :institution and p.id = :placement"
                + " and p.course is not null")
@NamedQuery(
        name = "RosterRow.origin",
        query = "select c.platform, c.deploymentId from CourseRow c where c.institution = :institution"
                + " and c.id = :course")
class RosterRow {
    @Id
    UUID institution;

    @Id
    UUID course;

    String address;

    @Nullable
    String changes;

    int run;

    @Column(name = "read_at")
    @Nullable
    Instant readAt;

    @Nullable
    Integer tries;

    @Column(name = "next_try_at")
    @Nullable
    Instant nextTryAt;

    @Column(name = "next_page")
    @Nullable
    String nextPage;

    @Nullable
    String trouble;

    @SuppressWarnings("NullAway.Init")
    RosterRow() {}
}
