package org.sozialraum.persistence.attempt;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sozialraum.curriculum.item.Responses;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.attempt.Answer;
import org.sozialraum.learning.attempt.Attempt;
import org.sozialraum.learning.attempt.Attempts;
import org.sozialraum.learning.person.PersonId;
import org.sozialraum.learning.placement.PlacementId;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.persistence.database.Database;
import org.sozialraum.persistence.database.InstitutionKey;

@Once
class JpaAttempts implements Attempts {
    private final Database database;

    @Inject
    JpaAttempts(Database database) {
        this.database = database;
    }

    @Override
    public List<Attempt> of(Visit visit) {
        return of(visit.session().placement(), visit.session().person());
    }

    @Override
    public List<Attempt> of(PlacementId placement, PersonId person) {
        return query("AttemptRow.ofLearner", placement, person)
                .getResultStream()
                .map(AttemptRows::toAttempt)
                .toList();
    }

    @Override
    public Optional<Attempt> lock(Visit visit, int number) {
        return query(
                        "AttemptRow.number",
                        visit.session().placement(),
                        visit.session().person())
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .map(AttemptRows::toAttempt);
    }

    @Override
    public void save(Attempt attempt) {
        UUID institution = attempt.id().institution().value();
        AttemptRow row = manager()
                .find(
                        AttemptRow.class,
                        new InstitutionKey(institution, attempt.id().value()));
        if (row == null) {
            row = AttemptRows.newRow(attempt);
            manager().persist(row);
        }
        AttemptRows.fill(row, attempt);
    }

    @Override
    public List<Answer> answersIn(Attempt attempt) {
        return manager()
                .createNamedQuery("AnswerRow.ofAttempt", AnswerRow.class)
                .setParameter("institution", attempt.id().institution().value())
                .setParameter("attempt", attempt.id().value())
                .getResultStream()
                .flatMap(row -> AttemptRows.toAnswer(row).stream())
                .toList();
    }

    @Override
    public void save(Attempt attempt, Answer answer) {
        UUID institution = attempt.id().institution().value();
        AnswerRow.Key key = new AnswerRow.Key(institution, attempt.id().value(), answer.item());
        AnswerRow row = manager().find(AnswerRow.class, key);
        if (row == null) {
            row = new AnswerRow();
            row.institution = institution;
            row.attempt = attempt.id().value();
            row.item = answer.item();
            manager().persist(row);
        }
        row.response = Responses.toJson(answer.response());
        row.savedAt = answer.savedAt();
    }

    @Override
    public void withdraw(Attempt attempt, UUID item) {
        UUID institution = attempt.id().institution().value();
        AnswerRow row = manager()
                .find(
                        AnswerRow.class,
                        new AnswerRow.Key(institution, attempt.id().value(), item));
        if (row != null) {
            manager().remove(row);
        }
    }

    private TypedQuery<AttemptRow> query(String name, PlacementId placement, PersonId person) {
        return manager()
                .createNamedQuery(name, AttemptRow.class)
                .setParameter("institution", person.institution().value())
                .setParameter("placement", placement.value())
                .setParameter("person", person.value());
    }

    private EntityManager manager() {
        return database.entityManager();
    }
}
