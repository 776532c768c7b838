package org.sozialraum.persistence.placement;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.Once;
import org.sozialraum.persistence.database.Database;
import org.sozialraum.persistence.database.Wanted;
import org.sozialraum.persistence.platform.PlatformIdentity;

/** The people of a platform by what it calls them; who is new is made. */
@Once
public class People {
    private static final Wanted<PersonRow> BY_SUBJECT =
            new Wanted<>(PersonRow.class, "person", "subject", "varchar", List.of("institution", "platform"));

    private final Database database;
    private final InstantSource clock;

    @Inject
    People(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Ids of all these subjects, asked for in one query. */
    public Map<String, UUID> of(PlatformIdentity platform, Collection<String> subjects) {
        Map<String, UUID> ids = new HashMap<>();
        BY_SUBJECT
                .among(subjects, List.of(platform.institution(), platform.platform()), database.entityManager())
                .forEach(row -> ids.put(row.subject, row.id));
        List<String> unknown =
                subjects.stream().filter(subject -> !ids.containsKey(subject)).toList();
        unknown.forEach(subject -> ids.put(subject, add(platform, subject).id));
        // What refers to them is written after them.
        if (!unknown.isEmpty()) database.entityManager().flush();
        return ids;
    }

    PersonRow add(PlatformIdentity platform, @Nullable String subject) {
        PersonRow row = new PersonRow();
        row.institution = platform.institution();
        row.id = UUID.randomUUID();
        row.platform = platform.platform();
        row.subject = subject;
        row.firstSeenAt = clock.instant();
        database.entityManager().persist(row);
        return row;
    }
}
