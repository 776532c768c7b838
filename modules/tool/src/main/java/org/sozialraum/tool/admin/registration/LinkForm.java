package org.sozialraum.tool.admin.registration;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.registration.MakeRegistrationLink;

/**
 * The form that makes a link, complete.
 *
 * @param purpose for whom it is
 */
record LinkForm(String purpose, Duration lifetime) {
    static final List<Integer> DAYS = List.of(1, 7, 30);

    /** Empty if it does not say for whom; a lifetime that nobody offered becomes the shortest. */
    static Optional<LinkForm> of(@Nullable String purpose, int days) {
        int offered = DAYS.contains(days) ? days : DAYS.getFirst();
        return Optional.ofNullable(purpose)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.length() <= MakeRegistrationLink.LONGEST_PURPOSE)
                .filter(text -> text.chars().noneMatch(Character::isISOControl))
                .map(text -> new LinkForm(text, Duration.ofDays(offered)));
    }
}
