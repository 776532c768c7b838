package org.sozialraum.persistence.administrator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.administrator.AdministratorName;
import org.sozialraum.learning.administrator.AdministratorSession;

@Entity
@Table(name = "administrator_session")
@NamedQuery(
        name = "AdministratorSessionRow.choose",
        query = "update AdministratorSessionRow s set s.language = :language where s.tokenHash = :token")
@NamedQuery(
        name = "AdministratorSessionRow.end",
        query = "delete from AdministratorSessionRow s where s.tokenHash = :token")
@NamedQuery(
        name = "AdministratorSessionRow.endAll",
        query = "delete from AdministratorSessionRow s where s.administrator = :administrator")
@NamedQuery(
        name = "AdministratorSessionRow.expired",
        query = "delete from AdministratorSessionRow s where s.expiresAt <= :at")
class AdministratorSessionRow {
    @Id
    @Column(name = "token_hash")
    String tokenHash;

    String administrator;

    @Nullable
    String language;

    @Column(name = "expires_at")
    Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    AdministratorSessionRow() {}

    AdministratorSessionRow(AdministratorSession session) {
        this.tokenHash = session.tokenHash();
        this.administrator = session.administrator().value();
        this.language = session.language().map(Language::code).orElse(null);
        this.expiresAt = session.expiresAt();
    }

    AdministratorSession toSession() {
        return new AdministratorSession(
                tokenHash,
                new AdministratorName(administrator),
                Optional.ofNullable(language).flatMap(Language::ofCode),
                expiresAt);
    }
}
