package org.sozialraum.persistence.standing;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.placement.PlacementId;
import org.sozialraum.learning.standing.ModuleTally;
import org.sozialraum.learning.standing.Standings;
import org.sozialraum.learning.standing.Trace;
import org.sozialraum.persistence.database.Database;

@Once
class JpaStandings implements Standings {
    private static final String MINE = " where r.institution = :institution and r.person = :person";
    private static final String THESE = " where r.institution = :institution and r.placement in :placements";
    private static final String JOURNEYS = "select r.placement, r.seenAt from JourneyRow r" + MINE;
    private static final String STEPS = "select r.placement, r.step, r.finishedAt from FinishedStepRow r" + MINE;
    private static final String ATTEMPTS =
            "select r.placement, r.startedAt, r.submittedAt from AttemptRow r" + MINE + " and r.instructor = false";
    private static final String GRADES = "select r.placement, r.points, r.pointsMaximum from GradeRow r" + MINE;
    private static final String PLACES = "select p.id, p.module, p.title from PlacementRow p"
            + " where p.institution = :institution and p.id in :placements and p.module is not null";

    private static final String COURSE =
            "select p.id, p.course from PlacementRow p where p.institution = :institution and p.id = :placement";
    private static final String COURSE_PLACES =
            "select p.id, p.module, p.title, p.mayScore, p.lineItem, p.lineItems from PlacementRow p"
                    + " where p.institution = :institution and p.course = :course and p.module is not null"
                    + " order by p.firstSeenAt";
    private static final String STARTED = "select r.placement, count(distinct r.person) from AttemptRow r" + THESE
            + " and r.instructor = false group by r.placement";
    private static final String FINISHED = "select r.placement, count(distinct r.person) from AttemptRow r" + THESE
            + " and r.instructor = false and r.submittedAt is not null group by r.placement";
    private static final String PASSAGES = "select r.placement, r.passage, count(r.person), count(r.trouble)"
            + " from GradeRow r" + THESE + " group by r.placement, r.passage";

    private final Database database;

    @Inject
    JpaStandings(Database database) {
        this.database = database;
    }

    @Override
    public List<Trace> of(PersonId person) {
        UUID institution = person.institution().value();
        Map<String, Object> mine = Map.of("institution", institution, "person", person.value());
        Traces traces = new Traces();
        rows(JOURNEYS, mine).forEach(traces::journey);
        rows(STEPS, mine).forEach(traces::step);
        rows(ATTEMPTS, mine).forEach(traces::attempt);
        rows(GRADES, mine).forEach(traces::grade);
        return traces.placements().isEmpty()
                ? List.of()
                : traces.in(rows(PLACES, these(institution, traces.placements())));
    }

    @Override
    public Optional<List<ModuleTally>> inCourseOf(PlacementId placement) {
        UUID institution = placement.institution().value();
        return rows(COURSE, Map.of("institution", institution, "placement", placement.value())).stream()
                .findFirst()
                .flatMap(row -> Optional.ofNullable((UUID) row[1]))
                .map(course -> tallies(institution, course));
    }

    private List<ModuleTally> tallies(UUID institution, UUID course) {
        List<Object[]> places = rows(COURSE_PLACES, Map.of("institution", institution, "course", course));
        if (places.isEmpty()) return List.of();
        Map<String, Object> these =
                these(institution, places.stream().map(row -> (UUID) row[0]).toList());
        Tallies tallies = new Tallies();
        rows(STARTED, these).forEach(tallies::started);
        rows(FINISHED, these).forEach(tallies::finished);
        rows(PASSAGES, these).forEach(tallies::grades);
        return tallies.in(places);
    }

    private static Map<String, Object> these(UUID institution, Collection<UUID> placements) {
        return Map.of("institution", institution, "placements", placements);
    }

    private List<Object[]> rows(String text, Map<String, Object> values) {
        var query = database.entityManager().createQuery(text, Object[].class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}
