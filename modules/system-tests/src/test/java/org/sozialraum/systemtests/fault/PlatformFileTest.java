package org.sozialraum.systemtests.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sozialraum.systemtests.learner.Visitor;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;

/** Platform files that change while the tool runs. */
@ExtendWith(InTheHouse.class)
class PlatformFileTest {
    private static final Duration TO_NOTICE = Duration.ofSeconds(20);

    @Test
    void keeps_the_last_good_state_when_a_file_becomes_faulty(House house) {
        try {
            house.tool().settings().platform("demo-lms.json", "{\n  \"name\": \"Demo LMS\",\n  \"issuer\": 7\n}\n");
            await().atMost(TO_NOTICE)
                    .until(() -> house.tool().output().contains("the last good state stays")
                            && house.tool().output().contains("demo-lms.json:3"));

            Visitor learner = Visitor.enters(house, house.learner(), house.activity("Datei kaputt"));

            assertThat(learner.page().right()).isEqualTo("learner");
        } finally {
            house.tool().settings().platform("demo-lms.json", house.lms().platformFile());
        }
    }
}
