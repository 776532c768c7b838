package org.sozialraum.persistence.attempt;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.stream.IntStream;
import org.sozialraum.learning.attempt.SaveAnswer;
import org.sozialraum.learning.attempt.StartAttempt;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.persistence.Knowledge;
import org.sozialraum.persistence.Lms;
import org.sozialraum.persistence.Node;
import org.sozialraum.persistence.School;
import org.sozialraum.persistence.database.DatabaseSettings;

/** Four learners answer until the process is killed; what was acknowledged is printed: token hash and item. */
final class Answering {
    private Answering() {}

    public static void main(String[] arguments) {
        try (Node node = Node.on(DatabaseSettings.inFolder(Path.of(arguments[0])), InstantSource.system(), new Lms())) {
            School school = School.on(node);
            IntStream.range(0, 4).parallel().forEach(learner -> answerForEver(node, school, "learner-" + learner));
        }
    }

    private static void answerForEver(Node node, School school, String learner) {
        for (int link = 0; ; link++) {
            Visit visit = school.visitToBound(learner, "link-" + link, Knowledge.MODULE.uuid());
            node.get(StartAttempt.class).handle(visit, Knowledge.MODULE);
            Knowledge.ITEMS.forEach(item -> {
                node.get(SaveAnswer.class).handle(visit, 1, item.uuid(), Knowledge.RIGHT);
                System.out.println(visit.session().tokenHash() + " " + item.uuid());
            });
        }
    }
}
