package org.sozialraum.persistence.journey;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.journey.Journey;
import org.sozialraum.learning.journey.Journeys;
import org.sozialraum.learning.session.LearningSession;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.persistence.database.Database;
import org.sozialraum.persistence.database.LearnerKey;

@Once
class JpaJourneys implements Journeys {
    private final Database database;

    @Inject
    JpaJourneys(Database database) {
        this.database = database;
    }

    @Override
    public Journey of(Visit visit) {
        Optional<JourneyRow> row = row(visit);
        Optional<String> position = row.map(known -> known.position);
        Optional<String> edition = row.flatMap(known -> Optional.ofNullable(known.edition));
        Set<String> finished = new HashSet<>(
                ofLearner("FinishedStepRow.ofLearner", String.class, visit).getResultList());
        Map<UUID, List<String>> decisions = ofLearner("CaseDecisionRow.ofLearner", CaseDecisionRow.class, visit)
                .getResultStream()
                .collect(groupingBy(decision -> decision.caseId, mapping(decision -> decision.choice, toList())));
        return new Journey(position, edition, finished, decisions);
    }

    @Override
    public void keepPosition(Visit visit, String position, String edition, Instant at) {
        JourneyRow row = row(visit).orElseGet(() -> newRow(visit));
        row.position = position;
        row.edition = Objects.requireNonNullElse(row.edition, edition);
        row.seenAt = at;
    }

    @Override
    public void changeEdition(Visit visit, String edition) {
        row(visit).ifPresent(row -> row.edition = edition);
    }

    @Override
    public void finish(Visit visit, String step, Instant at) {
        LearningSession session = visit.session();
        FinishedStepRow.Key key = new FinishedStepRow.Key(
                session.person().institution().value(),
                session.placement().value(),
                session.person().value(),
                step);
        if (manager().find(FinishedStepRow.class, key) == null) {
            manager().persist(new FinishedStepRow(key, at));
        }
    }

    @Override
    public void decide(Visit visit, UUID caseId, int number, String choice, Instant at) {
        LearningSession session = visit.session();
        CaseDecisionRow row = new CaseDecisionRow();
        row.institution = session.person().institution().value();
        row.placement = session.placement().value();
        row.person = session.person().value();
        row.caseId = caseId;
        row.number = number;
        row.choice = choice;
        row.decidedAt = at;
        manager().persist(row);
    }

    @Override
    public void startAgain(Visit visit, UUID caseId) {
        about(manager().createNamedQuery("CaseDecisionRow.forget"), visit)
                .setParameter("caseId", caseId)
                .executeUpdate();
    }

    private Optional<JourneyRow> row(Visit visit) {
        LearningSession session = visit.session();
        LearnerKey key = new LearnerKey(
                session.person().institution().value(),
                session.placement().value(),
                session.person().value());
        return Optional.ofNullable(manager().find(JourneyRow.class, key));
    }

    private JourneyRow newRow(Visit visit) {
        JourneyRow row = new JourneyRow();
        row.institution = visit.session().person().institution().value();
        row.placement = visit.session().placement().value();
        row.person = visit.session().person().value();
        manager().persist(row);
        return row;
    }

    private <T> TypedQuery<T> ofLearner(String name, Class<T> type, Visit visit) {
        TypedQuery<T> query = manager().createNamedQuery(name, type);
        about(query, visit);
        return query;
    }

    private static Query about(Query query, Visit visit) {
        return query.setParameter(
                        "institution", visit.session().person().institution().value())
                .setParameter("placement", visit.session().placement().value())
                .setParameter("person", visit.session().person().value());
    }

    private EntityManager manager() {
        return database.entityManager();
    }
}
