package org.sozialraum.learning.privacy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sozialraum.learning.person.PersonId;

/**
 * A feature that stores something about people. To be asked it need only be a bean; each kind of data that it names
 * needs its words in the texts of the tool ({@code privacy.kind.<kind>.…}). The methods run in the caller's transaction,
 * each in a number of statements that does not grow with what is there.
 */
public interface Keeper {
    /** How much there is, one holding for each kind and place; nothing of what it says. */
    List<Holding> count(PersonId person);

    /** All that there is, the oldest first. */
    List<Item> read(PersonId person);

    /**
     * Erases what is this person's at these places, and all that would point to the person.
     *
     * @param places activities and courses, as the holdings name them; never empty
     */
    void erase(PersonId person, Set<UUID> places);
}
