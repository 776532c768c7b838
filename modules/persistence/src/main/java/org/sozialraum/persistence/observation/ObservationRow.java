package org.sozialraum.persistence.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sozialraum.learning.observation.Observation;
import org.sozialraum.learning.observation.Observed;

@Entity
@Table(name = "observation")
@IdClass(ObservationKey.class)
@NamedQuery(
        name = "ObservationRow.of",
        query = "select s from ObservationRow s where s.issuer = :issuer and s.clientId = :clientId"
                + " order by s.lastAt desc, s.place, s.what")
@NamedQuery(
        name = "ObservationRow.again",
        query = "update ObservationRow s set s.times = s.times + :times, s.number = :number, s.lastAt = :last"
                + " where s.issuer = :issuer and s.clientId = :clientId and s.place = :place and s.what = :what")
@NamedQuery(name = "ObservationRow.forget", query = "delete from ObservationRow s where s.lastAt < :before")
class ObservationRow {
    @Id
    String issuer;

    @Id
    @Column(name = "client_id")
    String clientId;

    @Id
    String place;

    @Id
    String what;

    @Column(name = "last_number")
    int number;

    int times;

    @Column(name = "first_at")
    Instant firstAt;

    @Column(name = "last_at")
    Instant lastAt;

    @SuppressWarnings("NullAway.Init")
    ObservationRow() {}

    ObservationRow(Observation observation) {
        this.issuer = observation.seen().issuer();
        this.clientId = observation.seen().clientId();
        this.place = observation.seen().place();
        this.what = observation.seen().what();
        this.number = observation.number();
        this.times = observation.times();
        this.firstAt = observation.first();
        this.lastAt = observation.last();
    }

    Observation toObservation() {
        return new Observation(new Observed(issuer, clientId, place, what), number, times, firstAt, lastAt);
    }
}
