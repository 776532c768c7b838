package org.sozialraum.lti.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sozialraum.lti.notice.NoticeTrial.body;

import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are no list of notices, or a strange one. */
class NoticeBatchTest {
    private final NoticeTrial trial = new NoticeTrial();

    @AfterEach
    void stop() {
        trial.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "hello", "[]", "{}", "{\"notices\":{}}", "{\"notices\":[]} x", "{\"notices\":[", "null", "7"
            })
    void refuses_a_body_that_is_no_list_of_notices(String body) {
        Reception reception = trial.reception.receive(body);

        assertThat(reception)
                .isInstanceOfSatisfying(
                        Reception.Unreadable.class,
                        unreadable -> assertThat(unreadable.refusal().code()).isEqualTo("notices-unreadable"));
        assertThat(reception.status()).isEqualTo(400);
    }

    @Test
    void refuses_more_notices_than_anybody_sends_without_reading_one() {
        String body = body(Collections.nCopies(NoticeBatch.MOST + 1, "a.b.c").toArray(String[]::new));

        assertThat(trial.reception.receive(body)).isInstanceOf(Reception.Unreadable.class);
    }

    @Test
    void an_entry_without_token_is_refused_alone_and_none_is_fine() {
        assertThat(((Reception.Read) trial.reception.receive("{\"notices\":[{},7,null,{\"jwt\":7}]}")).outcomes())
                .extracting(NoticeTrial::verdict)
                .containsOnly("token-missing")
                .hasSize(4);
        assertThat(trial.reception.receive("{\"notices\":[]}").status()).isEqualTo(200);
    }
}
