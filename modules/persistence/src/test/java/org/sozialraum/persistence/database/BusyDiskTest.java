package org.sozialraum.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sozialraum.persistence.Eventually.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

/** Two answer at once, and the disk lets one of them wait. What the other one was told is saved must be in the file. */
@Timeout(60)
class BusyDiskTest {
    @Test
    void an_answer_is_acknowledged_when_it_has_left_the_process_and_not_before() throws Exception {
        TroubledDisk.register();
        Path folder = Engine.folder().toAbsolutePath();
        UUID second = UUID.randomUUID();
        CountDownLatch disk = new CountDownLatch(1);
        try (Node node = Node.on(on(folder), new SettableClock(), new Lms());
                ExecutorService people = Executors.newFixedThreadPool(2)) {
            Visit anna = beginner(node, "anna");
            Visit berta = beginner(node, "berta");
            TroubledDisk.delayTheNextWrite(disk);
            Future<?> first = people.submit(() -> answer(node, anna, UUID.randomUUID()));
            await(TroubledDisk::isBusy);

            Future<Path> copied = people.submit(() -> {
                answer(node, berta, second);
                return copy(folder);
            });
            waitsOrIsDone(copied);
            disk.countDown();
            first.get();

            assertThat(answered(copied.get(), berta)).contains(second);
        }
    }

    /** Time enough for somebody who does not wait. */
    private static void waitsOrIsDone(Future<?> work) throws InterruptedException {
        for (int tenth = 0; tenth < 20 && !work.isDone(); tenth++) {
            Thread.sleep(100);
        }
    }

    private static Visit beginner(Node node, String name) {
        Visit visit = School.on(node).visitToBound(name, "link of " + name, Knowledge.MODULE.uuid());
        node.get(StartAttempt.class).handle(visit, Knowledge.MODULE);
        return visit;
    }

    private static void answer(Node node, Visit visit, UUID item) {
        node.get(SaveAnswer.class).handle(visit, 1, item, Knowledge.RIGHT);
    }

    /** What the end of the process would leave behind now. */
    private static Path copy(Path folder) throws IOException {
        Path copy = Engine.folder();
        Files.copy(folder.resolve("sozialraum.mv.db"), copy.resolve("sozialraum.mv.db"));
        return copy;
    }

    private static List<UUID> answered(Path copy, Visit visit) {
        try (Node node = Node.on(DatabaseSettings.inFolder(copy), new SettableClock(), new Lms())) {
            return node.get(ReadAttempts.class).withAnswers(visit, 1).orElseThrow().answers().values().stream()
                    .map(Answer::item)
                    .toList();
        }
    }

    private static DatabaseSettings on(Path folder) {
        return DatabaseSettings.of("jdbc:h2:troubled:" + folder.resolve("sozialraum"));
    }
}
