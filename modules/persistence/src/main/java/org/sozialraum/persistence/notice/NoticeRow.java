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
@Table(name = "notice")
@IdClass(NoticeKey.class)
@NamedQuery(name = "NoticeRow.old", query = "delete from NoticeRow n where n.arrivedAt < :before")
class NoticeRow {
    @Id
    UUID institution;

    @Id
    UUID platform;

    @Id
    @Column(name = "deployment_id")
    String deploymentId;

    @Id
    @Column(name = "notice_id")
    String noticeId;

    String type;

    @Column(name = "happened_at")
    Instant happenedAt;

    @Column(name = "arrived_at")
    Instant arrivedAt;

    /** All claims, as JSON. */
    String token;

    @SuppressWarnings("NullAway.Init")
    NoticeRow() {}
}
