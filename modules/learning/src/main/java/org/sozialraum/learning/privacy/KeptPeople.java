package org.sozialraum.learning.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.institution.InstitutionId;
import org.sozialraum.learning.person.PersonId;

/** People as such: what is kept of them in no course, and the book of erasures. */
public interface KeptPeople {
    Optional<Identity> find(PersonId person);

    /** Forgets the person; nothing that points to her may be left. */
    void forget(PersonId person);

    /** People whom no platform named and whose session ended before then. */
    List<PersonId> anonymousUntil(Instant before, int limit);

    /** Writes down that something was erased, and not whose. */
    void noteErasure(InstitutionId institution, LocalDate day);

    Erasures erasures(InstitutionId institution);

    /**
     * What is known of a person outside of any course.
     *
     * @param subject how the platform calls her; empty for one who came anonymously
     * @param language the one that she chose herself, if she did
     */
    record Identity(Optional<String> subject, Optional<Language> language, Instant firstSeen) {
        /** Without the platform's name for her. */
        @Override
        public String toString() {
            return "Identity[]";
        }
    }

    /**
     * What was erased on request so far.
     *
     * @param last the day of the last time
     */
    record Erasures(int count, Optional<LocalDate> last) {}
}
