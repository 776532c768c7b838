package org.sozialraum.persistence.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.session.ChooseLanguage;
import org.sozialraum.learning.session.OpenSession;
import org.sozialraum.learning.session.ResumeSession;
import org.sozialraum.learning.session.SessionToken;
import org.sozialraum.persistence.NodeTest;

class JpaLearningSessionsTest extends NodeTest {
    @Test
    void opens_again_what_a_launch_opened() {
        OpenSession.Opened opened = node.get(OpenSession.class).handle(school.arrival("anna", "link"));

        ResumeSession.Outcome outcome = node.get(ResumeSession.class).handle(opened.token(), Optional.of("proof"));

        assertThat(outcome).isEqualTo(new ResumeSession.Outcome.Resumed(opened.visit()));
    }

    @Test
    void changes_the_language_of_the_open_session() {
        OpenSession.Opened opened = node.get(OpenSession.class).handle(school.arrival("ben", "link"));

        node.get(ChooseLanguage.class).handle(opened.visit(), Language.DE);

        ResumeSession.Outcome outcome = node.get(ResumeSession.class).handle(opened.token(), Optional.of("proof"));
        assertThat(((ResumeSession.Outcome.Resumed) outcome).visit().session().language())
                .isEqualTo(Language.DE);
    }

    @Test
    void does_not_know_a_token_that_no_launch_gave() {
        ResumeSession.Outcome outcome =
                node.get(ResumeSession.class).handle(new SessionToken("x".repeat(43)), Optional.empty());

        assertThat(outcome).isInstanceOf(ResumeSession.Outcome.Unknown.class);
    }
}
