package org.sozialraum.persistence.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.login.Logins;
import org.sozialraum.lti.login.Logins.Consumption;
import org.sozialraum.lti.login.Logins.RememberedLogin;
import org.sozialraum.lti.login.PendingLogin;
import org.sozialraum.persistence.Crowd;
import org.sozialraum.persistence.NodeTest;

class JpaLoginsTest extends NodeTest {
    @Test
    void reads_what_was_saved() {
        PendingLogin login = saved();

        assertThat(logins().find(login.state())).contains(new RememberedLogin(login, Optional.empty()));
    }

    @Test
    void consumes_a_login_once() {
        PendingLogin login = saved();

        Consumption first = logins().consume(login.state(), clock.instant());
        Consumption second = logins().consume(login.state(), clock.instant());

        assertThat(first).isEqualTo(Consumption.CONSUMED);
        assertThat(second).isEqualTo(Consumption.ALREADY_USED);
        assertThat(logins().find(login.state()).orElseThrow().consumedAt()).contains(clock.instant());
    }

    @Test
    void lets_one_of_fifty_win() {
        PendingLogin login = saved();

        List<Consumption> outcomes = Crowd.of(50, () -> logins().consume(login.state(), clock.instant()));

        assertThat(outcomes).filteredOn(Consumption.CONSUMED::equals).hasSize(1);
        assertThat(outcomes).filteredOn(Consumption.ALREADY_USED::equals).hasSize(49);
    }

    @Test
    void does_not_consume_an_expired_login() {
        PendingLogin login = saved();

        Consumption outcome = logins().consume(login.state(), login.expiresAt());

        assertThat(outcome).isEqualTo(Consumption.UNKNOWN);
    }

    @Test
    void does_not_know_a_state_that_nobody_saved() {
        assertThat(logins().consume("never-seen", clock.instant())).isEqualTo(Consumption.UNKNOWN);
        assertThat(logins().find("never-seen")).isEmpty();
    }

    @Test
    void gives_a_login_back_when_the_launch_fails() {
        PendingLogin login = saved();

        assertThatThrownBy(() -> node.<Boolean>inTransaction(() -> {
                    logins().consume(login.state(), clock.instant());
                    throw new IllegalArgumentException("no such course");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(logins().consume(login.state(), clock.instant())).isEqualTo(Consumption.CONSUMED);
    }

    private PendingLogin saved() {
        PendingLogin login = new PendingLogin(
                UUID.randomUUID().toString(),
                "nonce",
                school.platform(),
                URI.create("https://tool.example/lti/launch"),
                Optional.of("1"),
                "browser",
                Optional.of(new PendingLogin.StoredProof("frame", "proof")),
                clock.instant(),
                clock.instant().plus(Duration.ofMinutes(10)));
        logins().save(login);
        return login;
    }

    private Logins logins() {
        return node.get(Logins.class);
    }
}
