package org.sozialraum.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sozialraum.learning.attempt.Answer;
import org.sozialraum.learning.attempt.ReadAttempts;
import org.sozialraum.learning.attempt.SaveAnswer;
import org.sozialraum.learning.attempt.StartAttempt;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.persistence.Engine;
import org.sozialraum.persistence.Knowledge;
import org.sozialraum.persistence.Lms;
import org.sozialraum.persistence.Node;
import org.sozialraum.persistence.School;
import org.sozialraum.persistence.SettableClock;

@Timeout(60)
class DiskFullTest {
    private static final int FAILURES = 20;

    @AfterEach
    void makeRoom() {
        TroubledDisk.fill(false);
    }

    @Test
    void acknowledges_nothing_while_the_disk_is_full_and_goes_on_when_there_is_room() {
        TroubledDisk.register();
        DatabaseSettings settings = DatabaseSettings.of(
                "jdbc:h2:troubled:" + Engine.folder().toAbsolutePath().resolve("sozialraum"));
        List<UUID> acknowledged = new ArrayList<>();
        try (Node node = Node.on(settings, new SettableClock(), new Lms())) {
            Visit visit = School.on(node).visitToBound("anna", "link", Knowledge.MODULE.uuid());
            node.get(StartAttempt.class).handle(visit, Knowledge.MODULE);
            answerUntilFailures(node, visit, acknowledged, 0);

            TroubledDisk.fill(true);
            answerUntilFailures(node, visit, acknowledged, FAILURES);
            TroubledDisk.fill(false);
            answerUntilFailures(node, visit, acknowledged, 0);

            assertThat(answered(node, visit)).containsAll(acknowledged);
        }
    }

    /** Answers fifty questions, or until that many answers were refused. */
    private static void answerUntilFailures(Node node, Visit visit, List<UUID> acknowledged, int most) {
        int failures = 0;
        for (int at = 0; most == 0 ? at < 50 : failures < most; at++) {
            UUID item = UUID.randomUUID();
            try {
                node.get(SaveAnswer.class).handle(visit, 1, item, Knowledge.RIGHT);
                acknowledged.add(item);
            } catch (StorageFailed refused) {
                failures++;
            }
        }
        assertThat(failures).isEqualTo(most);
    }

    private static List<UUID> answered(Node node, Visit visit) {
        return node.get(ReadAttempts.class).withAnswers(visit, 1).orElseThrow().answers().values().stream()
                .map(Answer::item)
                .toList();
    }
}
