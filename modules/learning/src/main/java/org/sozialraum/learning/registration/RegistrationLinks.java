package org.sozialraum.learning.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The links that administrators have made. */
public interface RegistrationLinks {
    /** Remembers a link, and forgets those that ended before a moment. */
    void add(RegistrationLink link, String tokenHash, Instant forgetBefore);

    /** The newest first. */
    List<RegistrationLink> list(int from, int most);

    Optional<RegistrationLink> find(String tokenHash);

    /** Uses a link up, in one statement: of two who try at once, one gets true. */
    boolean use(String tokenHash, Instant at);

    /** Makes a link usable again whose registration failed. */
    void giveBack(String tokenHash);

    /** Deletes a link that was not used. */
    void revoke(UUID id);
}
