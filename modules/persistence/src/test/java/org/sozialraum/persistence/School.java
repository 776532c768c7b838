package org.sozialraum.persistence;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.Arrival;
import org.sozialraum.learning.placement.GradeColumn;
import org.sozialraum.learning.placement.Origin;
import org.sozialraum.learning.placement.Placement;
import org.sozialraum.learning.placement.Placements;
import org.sozialraum.learning.session.OpenSession;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.persistence.platform.KeepPlatforms;

/** A school of its own with a registered platform, so that tests on one database do not meet each other. */
public final class School {
    public static final GradeColumn COLUMN = new GradeColumn(
            Optional.of(URI.create("https://moodle.example/lineitems/7/lineitem?type_id=1")),
            Optional.of(URI.create("https://moodle.example/lineitems?type_id=1")),
            true,
            true);

    public static final URI ROSTER = URI.create("https://moodle.example/memberships?type_id=1");

    private final Node node;
    private final PlatformId platform;

    private School(Node node, PlatformId platform) {
        this.node = node;
        this.platform = platform;
    }

    public static School on(Node node) {
        PlatformId id = new PlatformId("https://moodle-" + UUID.randomUUID() + ".example", "client");
        node.get(KeepPlatforms.class).asRegistered(platform(id), Optional.of("1"), Optional.of("moodle"));
        return new School(node, id);
    }

    public static Platform platform(PlatformId id) {
        return new Platform(
                id,
                "Moodle",
                URI.create("https://moodle.example/auth"),
                URI.create("https://moodle.example/token"),
                URI.create("https://moodle.example/certs"),
                Optional.empty(),
                false,
                true);
    }

    /** The same school, seen from another node. */
    public School from(Node other) {
        return new School(other, platform);
    }

    public PlatformId platform() {
        return platform;
    }

    /** Anna comes as a learner through this link. */
    public Arrival arrival(String subject, String link) {
        return arrival(Optional.of(subject), link, Right.LEARNER, COLUMN);
    }

    public Arrival arrival(Optional<String> subject, String link, Right right, GradeColumn column) {
        return new Arrival(
                new Origin(platform.issuer(), platform.clientId(), "1"),
                subject,
                Optional.of("course-9"),
                link,
                Optional.of("Releasing data"),
                right,
                Optional.empty(),
                Optional.of(Language.EN),
                column,
                Optional.of(ROSTER),
                Optional.of("proof"),
                Optional.of(URI.create("https://moodle.example/return?sesskey=1")));
    }

    public Arrival inCourse(String course, Arrival arrival) {
        return new Arrival(
                arrival.origin(),
                arrival.subject(),
                Optional.of(course),
                arrival.resourceLinkId(),
                arrival.title(),
                arrival.right(),
                arrival.kind(),
                arrival.requested(),
                arrival.language(),
                arrival.column(),
                arrival.roster(),
                arrival.browserProof(),
                arrival.returnTo(),
                arrival.ancestry());
    }

    public Visit visit(String subject, String link) {
        return visit(arrival(subject, link));
    }

    public Visit visit(Arrival arrival) {
        return node.get(OpenSession.class).handle(arrival).visit();
    }

    /** A visit to an activity that a teacher has bound to a module. */
    public Visit visitToBound(String subject, String link, UUID module) {
        return visitToBound(visit(subject, link), module);
    }

    public Origin origin() {
        return new Origin(platform.issuer(), platform.clientId(), "1");
    }

    /** The same visit after a teacher has bound its activity. */
    public Visit visitToBound(Visit visit, UUID module) {
        Placements placements = node.get(Placements.class);
        Placement bound = node.inTransaction(() -> {
            Placement placement = placements.get(visit.placement().id()).boundTo(module);
            placements.save(placement);
            return placement;
        });
        return new Visit(visit.session(), bound);
    }
}
