package org.sozialraum.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sozialraum.lti.sighting.Sighting;

/** A platform's clock that cannot be right is noticed, long before it has launches refused. */
class ClockCheckTest {
    private final LaunchTrial trial = new LaunchTrial();

    @AfterEach
    void stop() {
        trial.close();
    }

    /** The login was begun at 20:00:00, the launch arrives three seconds later. */
    @ParameterizedTest
    @CsvSource({"0,", "3,", "-1,", "4, 1", "5, 2", "-2, -1", "-3, -2"})
    void only_a_time_outside_of_login_and_launch_is_surely_wrong(long issued, Long ahead) {
        LaunchTrial.Begun begun = trial.begin();
        Instant login = begun.login().createdAt();
        Instant now = login.plusSeconds(3);
        var claims = trial.claims(begun.login()).put("iat", login.getEpochSecond() + issued);

        assertThat(ClockCheck.ahead(claims, begun.login(), now))
                .isEqualTo(Optional.ofNullable(ahead).map(Duration::ofSeconds));
    }

    @Test
    void a_launch_with_a_clock_that_is_off_is_let_in_and_told() {
        LaunchTrial.Begun begun = trial.begin();
        long now = trial.clock.instant().getEpochSecond();

        LaunchOutcome outcome = trial.launch(begun, trial.claims(begun.login()).put("iat", now + 2));

        assertThat(LaunchTrial.verdict(outcome)).isEqualTo("accepted");
        assertThat(trial.seen).containsExactly(new Sighting.ClockOff(trial.id, Duration.ofSeconds(2)));
    }
}
