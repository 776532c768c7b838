package org.sozialraum.persistence.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.attempt.Answer;
import org.sozialraum.learning.attempt.Attempt;
import org.sozialraum.learning.attempt.Attempts;
import org.sozialraum.learning.attempt.SaveAnswer;
import org.sozialraum.learning.attempt.Score;
import org.sozialraum.learning.attempt.StartAttempt;
import org.sozialraum.learning.attempt.Submission.Rescored;
import org.sozialraum.learning.attempt.SubmitAttempt;
import org.sozialraum.learning.placement.PlacementId;
import org.sozialraum.learning.rescoring.Outdated;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.persistence.Knowledge;
import org.sozialraum.persistence.NodeTest;

class JpaOutdatedTest extends NodeTest {
    private static final UUID MODULE = Knowledge.MODULE.uuid();
    private static final String EDITION = Knowledge.MODULE.version().toString();

    @Test
    void finds_what_learners_of_this_activity_have_handed_in() {
        Visit anna = handedIn("anna", "outdated");
        Visit ben = school.visit("ben", "outdated");
        node.get(StartAttempt.class).handle(ben, Knowledge.MODULE);
        handedIn("anna", "another");
        PlacementId here = anna.placement().id();

        List<Attempt> found = node.inTransaction(() -> outdated().handedIn(here, MODULE));
        var answers = node.inTransaction(() -> outdated().answers(here, MODULE));

        assertThat(found)
                .extracting(Attempt::person)
                .containsExactly(anna.session().person());
        assertThat(answers).containsOnlyKeys(found.getFirst().id());
        assertThat(answers.get(found.getFirst().id()))
                .extracting(Answer::item)
                .containsExactly(Knowledge.ITEMS.getFirst().uuid());
    }

    @Test
    void counts_those_of_another_edition_until_they_are_marked_once_more() {
        Visit anna = handedIn("anna", "count");
        PlacementId here = anna.placement().id();
        assertThat(count(here, EDITION)).isZero();
        assertThat(count(here, "1.0.1")).isEqualTo(1);

        node.inTransaction(() -> {
            Attempt attempt = node.get(Attempts.class).of(anna).getFirst();
            node.get(Attempts.class).save(attempt.rescored(Score.of(4, 4), "1.0.1", clock.instant()));
            return true;
        });

        assertThat(count(here, "1.0.1")).isZero();
        Attempt kept =
                node.inTransaction(() -> node.get(Attempts.class).of(anna).getFirst());
        assertThat(kept.submission().orElseThrow().score()).isEqualTo(Score.of(4, 4));
        assertThat(kept.submission().orElseThrow().rescored())
                .contains(new Rescored(clock.instant(), "1.0.1", Score.of(1, 4)));
    }

    private int count(PlacementId placement, String edition) {
        return node.inTransaction(() -> outdated().count(placement, MODULE, edition));
    }

    private Outdated outdated() {
        return node.get(Outdated.class);
    }

    private Visit handedIn(String name, String link) {
        Visit visit = school.visit(name, link);
        node.get(StartAttempt.class).handle(visit, Knowledge.MODULE);
        node.get(SaveAnswer.class).handle(visit, 1, Knowledge.ITEMS.getFirst().uuid(), Knowledge.RIGHT);
        node.get(SubmitAttempt.class).handle(visit, Knowledge.MODULE, 1);
        return visit;
    }
}
