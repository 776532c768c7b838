package org.sozialraum.persistence.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.registration.RenewalAccess;

@Entity
@Table(name = "registration_access")
class RenewalAccessRow {
    @Id
    UUID platform;

    String address;

    @Column(name = "sealed_token")
    @Nullable
    String sealedToken;

    @SuppressWarnings("NullAway.Init")
    RenewalAccessRow() {}

    RenewalAccessRow(UUID platform, RenewalAccess access) {
        this.platform = platform;
        fill(access);
    }

    final void fill(RenewalAccess access) {
        this.address = access.address();
        this.sealedToken = access.sealedToken().orElse(null);
    }

    RenewalAccess toAccess() {
        return new RenewalAccess(address, Optional.ofNullable(sealedToken));
    }
}
