package org.sozialraum.persistence.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "notice_subscription")
@NamedQuery(
        name = "SubscriptionRow.deployment",
        query = "select s from SubscriptionRow s where s.platform = :platform and s.deploymentId = :deployment")
@NamedQuery(
        name = "SubscriptionRow.overdue",
        query = "select s.id from SubscriptionRow s where s.nextTryAt < :before order by s.nextTryAt")
class SubscriptionRow {
    @Id
    UUID id;

    UUID platform;

    @Column(name = "deployment_id")
    String deploymentId;

    String service;

    String handler;

    /** Kinds of notices in the order of the alphabet, with a space between two. */
    String types;

    @Nullable
    Integer tries;

    @Column(name = "next_try_at")
    @Nullable
    Instant nextTryAt;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Nullable
    String trouble;

    @SuppressWarnings("NullAway.Init")
    SubscriptionRow() {}
}
