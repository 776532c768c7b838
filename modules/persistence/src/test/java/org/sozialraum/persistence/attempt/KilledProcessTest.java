package org.sozialraum.persistence.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.sozialraum.learning.attempt.ReadAttempts;
import org.sozialraum.learning.placement.Placements;
import org.sozialraum.learning.session.LearningSession;
import org.sozialraum.learning.session.LearningSessions;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.persistence.Engine;
import org.sozialraum.persistence.Lms;
import org.sozialraum.persistence.Node;
import org.sozialraum.persistence.database.DatabaseSettings;
import org.sozialraum.persistence.database.OtherProcess;

class KilledProcessTest {
    @RepeatedTest(2)
    @Timeout(120)
    void keeps_every_acknowledged_answer_when_the_process_is_killed() throws IOException {
        Path folder = Engine.folder();
        List<String> acknowledged = new ArrayList<>();
        try (OtherProcess answering = OtherProcess.running(Answering.class, folder.toString())) {
            while (acknowledged.size() < 200) {
                acknowledged.add(answering.line());
            }
            acknowledged.addAll(answering.kill());
        }

        try (Node node = Node.on(DatabaseSettings.inFolder(folder), InstantSource.system(), new Lms())) {
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(200).allMatch(line -> isKept(node, line));
        }
    }

    /** The last line may have been cut off; it was not read as acknowledged by anybody. */
    private static boolean isKept(Node node, String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 2 || parts[1].length() != 36) {
            return true;
        }
        return node.get(ReadAttempts.class)
                .withAnswers(visit(node, parts[0]), 1)
                .map(read -> read.answers().containsKey(UUID.fromString(parts[1])))
                .orElse(false);
    }

    private static Visit visit(Node node, String tokenHash) {
        return node.inTransaction(() -> {
            LearningSession session =
                    node.get(LearningSessions.class).find(tokenHash).orElseThrow();
            return new Visit(session, node.get(Placements.class).get(session.placement()));
        });
    }
}
