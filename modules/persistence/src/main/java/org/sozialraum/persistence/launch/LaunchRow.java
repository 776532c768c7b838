package org.sozialraum.persistence.launch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.launch.LaunchNote;
import org.sozialraum.learning.launch.LaunchNote.From;
import org.sozialraum.learning.launch.LaunchNote.Outcome;

@Entity
@Table(name = "launch")
@NamedQuery(
        name = "LaunchRow.all",
        query = "select l, p.name from LaunchRow l left join PlatformRow p"
                + " on p.issuer = l.issuer and p.clientId = l.clientId order by l.happenedAt desc, l.id")
@NamedQuery(
        name = "LaunchRow.unsuccessful",
        query = "select l, p.name from LaunchRow l left join PlatformRow p"
                + " on p.issuer = l.issuer and p.clientId = l.clientId"
                + " where l.outcome <> 'accepted' order by l.happenedAt desc, l.id")
@NamedQuery(
        name = "LaunchRow.countUnsuccessful",
        query = "select count(l) from LaunchRow l where l.outcome <> 'accepted' and l.happenedAt > :since")
@NamedQuery(name = "LaunchRow.moments", query = "select l.happenedAt from LaunchRow l order by l.happenedAt desc")
@NamedQuery(
        name = "LaunchRow.momentsOfStrangers",
        query = "select l.happenedAt from LaunchRow l where l.issuer is null order by l.happenedAt desc")
@NamedQuery(
        name = "LaunchRow.forgetStrangers",
        query = "delete from LaunchRow l where l.issuer is null and l.happenedAt <= :until")
@NamedQuery(name = "LaunchRow.forget", query = "delete from LaunchRow l where l.happenedAt <= :until")
class LaunchRow {
    private static final int LONGEST = 250;

    @Id
    UUID id;

    @Column(name = "happened_at")
    Instant happenedAt;

    @Nullable
    String issuer;

    @Column(name = "client_id")
    @Nullable
    String clientId;

    @Column(name = "deployment_id")
    @Nullable
    String deploymentId;

    @Nullable
    String message;

    String outcome;

    @Nullable
    String code;

    @Nullable
    String offending;

    @SuppressWarnings("NullAway.Init")
    LaunchRow() {}

    LaunchRow(UUID id, LaunchNote note) {
        this.id = id;
        this.happenedAt = note.at();
        this.issuer = note.from().map(From::issuer).orElse(null);
        this.clientId = note.from().map(From::clientId).orElse(null);
        this.deploymentId = note.deployment().map(LaunchRow::shortened).orElse(null);
        this.message = note.message().orElse(null);
        this.outcome = note.outcome().name().toLowerCase(Locale.ROOT);
        this.code = note.code().orElse(null);
        this.offending = note.offending().map(LaunchRow::shortened).orElse(null);
    }

    LaunchNote toNote() {
        return new LaunchNote(
                happenedAt,
                from(),
                Optional.ofNullable(deploymentId),
                Optional.ofNullable(message),
                Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)),
                Optional.ofNullable(code),
                Optional.ofNullable(offending));
    }

    private Optional<From> from() {
        return issuer == null || clientId == null ? Optional.empty() : Optional.of(new From(issuer, clientId));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
