package org.sozialraum.persistence.attempt;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.attempt.Answer;
import org.sozialraum.learning.attempt.Attempt;
import org.sozialraum.learning.attempt.AttemptId;
import org.sozialraum.learning.placement.PlacementId;
import org.sozialraum.learning.rescoring.Outdated;
import org.sozialraum.persistence.database.Database;

@Once
class JpaOutdated implements Outdated {
    private final Database database;

    @Inject
    JpaOutdated(Database database) {
        this.database = database;
    }

    @Override
    public int count(PlacementId placement, UUID module, String edition) {
        return query("AttemptRow.outdated", Long.class, placement, module)
                .setParameter("edition", edition)
                .getSingleResult()
                .intValue();
    }

    @Override
    public List<Attempt> handedIn(PlacementId placement, UUID module) {
        return query("AttemptRow.handedIn", AttemptRow.class, placement, module)
                .getResultStream()
                .map(AttemptRows::toAttempt)
                .toList();
    }

    @Override
    public Map<AttemptId, List<Answer>> answers(PlacementId placement, UUID module) {
        return query("AnswerRow.handedIn", AnswerRow.class, placement, module)
                .getResultStream()
                .collect(groupingBy(
                        row -> new AttemptId(placement.institution(), row.attempt),
                        flatMapping(row -> AttemptRows.toAnswer(row).stream(), toList())));
    }

    private <T> TypedQuery<T> query(String name, Class<T> result, PlacementId placement, UUID module) {
        return database.entityManager()
                .createNamedQuery(name, result)
                .setParameter("institution", placement.institution().value())
                .setParameter("placement", placement.value())
                .setParameter("module", module);
    }
}
