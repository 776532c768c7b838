package org.sozialraum.persistence.observation;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Key of a row about one kind of thing at one platform. Mutable because JPA fills it. */
class ObservationKey implements Serializable {
    private static final long serialVersionUID = 1L;

    @Nullable
    String issuer;

    @Nullable
    String clientId;

    @Nullable
    String place;

    @Nullable
    String what;

    ObservationKey() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ObservationKey key
                && Objects.equals(issuer, key.issuer)
                && Objects.equals(clientId, key.clientId)
                && Objects.equals(place, key.place)
                && Objects.equals(what, key.what);
    }

    @Override
    public int hashCode() {
        return Objects.hash(issuer, clientId, place, what);
    }
}
