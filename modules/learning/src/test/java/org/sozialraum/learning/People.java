package org.sozialraum.learning;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.institution.InstitutionId;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.Arrival;
import org.sozialraum.learning.placement.GradeColumn;
import org.sozialraum.learning.placement.Origin;
import org.sozialraum.learning.placement.Placement;
import org.sozialraum.learning.placement.PlacementId;
import org.sozialraum.learning.session.LearningSession;
import org.sozialraum.learning.session.Visit;

/** A school with one activity, and the people who visit it. */
public final class People {
    public static final InstitutionId SCHOOL = new InstitutionId(id("school"));
    public static final Origin ORIGIN = new Origin("https://moodle.example", "client", "1");
    public static final GradeColumn COLUMN = new GradeColumn(
            Optional.of(URI.create("https://moodle.example/lineitem")),
            Optional.of(URI.create("https://moodle.example/lineitems")),
            true,
            true);

    private People() {}

    public static PersonId person(String name) {
        return new PersonId(SCHOOL, id(name));
    }

    public static Placement activity() {
        return activity(Optional.of(Knowledge.MODULE.uuid()), COLUMN);
    }

    public static Placement activity(Optional<UUID> module, GradeColumn column) {
        return new Placement(
                new PlacementId(SCHOOL, id("activity")), ORIGIN, "link", module, Optional.of("Releasing data"), column);
    }

    public static Visit visit(String name) {
        return visit(name, Right.LEARNER, activity());
    }

    public static Visit visit(String name, Right right, Placement placement) {
        return new Visit(session(name, right, placement.id(), Optional.of("proof")), placement);
    }

    public static LearningSession session(
            String name, Right right, PlacementId placement, Optional<String> browserProof) {
        return new LearningSession(
                "hash-of-" + name,
                person(name),
                placement,
                right,
                Language.DE,
                browserProof,
                Optional.empty(),
                SettableClock.MONDAY.plusSeconds(3_600));
    }

    public static Arrival arrival(String name, Optional<UUID> requested, Optional<Language> language) {
        return new Arrival(
                ORIGIN,
                Optional.of(name),
                Optional.of("course"),
                "link",
                Optional.of("Releasing data"),
                Right.LEARNER,
                requested,
                language,
                COLUMN,
                Optional.empty(),
                Optional.of("proof"),
                Optional.empty());
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
