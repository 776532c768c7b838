package org.sozialraum.persistence.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.item.Response;
import org.sozialraum.curriculum.item.StructuredText;
import org.sozialraum.learning.attempt.Answer;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.learning.task.KeepTaskAnswer;
import org.sozialraum.learning.task.ReadTaskAnswer;
import org.sozialraum.persistence.Crowd;
import org.sozialraum.persistence.NodeTest;

class JpaTaskAnswersTest extends NodeTest {
    private static final UUID PLAN = UUID.randomUUID();

    @Test
    void there_is_none_at_first() {
        assertThat(read(school.visit("anna", "no-task"))).isEmpty();
    }

    @Test
    void keeps_the_latest_answer() {
        Visit visit = school.visit("anna", "task");

        keep(visit, text("first"));
        keep(visit, text("second"));

        assertThat(read(visit)).contains(text("second"));
    }

    @Test
    void keeps_every_character_of_the_longest_text_there_can_be() {
        Visit visit = school.visit("anna", "long-task");
        String odd = "\"\n\u0001😀ß";
        String longest = odd.repeat(StructuredText.LONGEST / odd.length());
        Response texts = new Response.Texts(
                IntStream.range(0, 12).boxed().collect(Collectors.toMap(field -> "field-" + field, field -> longest)));

        keep(visit, texts);

        assertThat(read(visit)).contains(texts);
    }

    @Test
    void forgets_an_answer_that_was_emptied() {
        Visit visit = school.visit("anna", "emptied-task");
        keep(visit, text("something"));

        node.get(KeepTaskAnswer.class).withdraw(visit, PLAN);
        node.get(KeepTaskAnswer.class).withdraw(visit, PLAN);

        assertThat(read(visit)).isEmpty();
    }

    @Test
    void shows_it_to_nobody_else() {
        keep(school.visit("anna", "own-task"), text("mine"));

        assertThat(read(school.visit("ben", "own-task"))).isEmpty();
        assertThat(read(school.visit("anna", "other-task"))).isEmpty();
    }

    @Test
    void answers_that_come_at_once_leave_one_of_them() {
        Visit visit = school.visit("anna", "crowded-task");

        Crowd.of(6, () -> {
            keep(visit, text("at once"));
            return true;
        });

        assertThat(read(visit)).contains(text("at once"));
    }

    private void keep(Visit visit, Response response) {
        node.get(KeepTaskAnswer.class).handle(visit, PLAN, response);
    }

    private Optional<Response> read(Visit visit) {
        return node.get(ReadTaskAnswer.class).handle(visit, PLAN).map(Answer::response);
    }

    private static Response text(String words) {
        return new Response.Texts(Map.of("aim", words));
    }
}
