package org.sozialraum.persistence.placement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "spent_ticket")
@NamedQuery(name = "SpentTicketRow.expired", query = "delete from SpentTicketRow t where t.until < :before")
class SpentTicketRow {
    @Id
    String id;

    Instant until;

    @SuppressWarnings("NullAway.Init")
    SpentTicketRow() {}

    SpentTicketRow(String id, Instant until) {
        this.id = id;
        this.until = until;
    }
}
