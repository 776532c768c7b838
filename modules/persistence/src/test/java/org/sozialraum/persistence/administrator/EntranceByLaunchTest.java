package org.sozialraum.persistence.administrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.administrator.AdministratorSession;
import org.sozialraum.learning.administrator.AdmitAdministrators;
import org.sozialraum.learning.administrator.EnterByLaunch;
import org.sozialraum.learning.administrator.OneTimeToken;
import org.sozialraum.learning.administrator.ResumeAdministration;
import org.sozialraum.learning.connection.Connection;
import org.sozialraum.learning.connection.Connections;
import org.sozialraum.learning.connection.TurnConnection;
import org.sozialraum.learning.session.SessionToken;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.persistence.Crowd;
import org.sozialraum.persistence.NodeTest;
import org.sozialraum.persistence.platform.KeepPlatforms;

class EntranceByLaunchTest extends NodeTest {
    @Test
    void is_offered_nowhere_by_itself() {
        assertThat(offer(registered())).isEmpty();
    }

    @Test
    void leads_in_once_where_somebody_allowed_it() {
        Connection platform = admitting();
        OneTimeToken door = offer(platform).orElseThrow();

        Optional<AdministratorSession> entered = enter().handle(door).flatMap(resume()::handle);

        assertThat(entered.map(session -> session.administrator().value()))
                .get()
                .asString()
                .startsWith("@hochschule für soziale arbeit nord ");
        assertThat(enter().isOpen(door)).isFalse();
        assertThat(enter().handle(door)).isEmpty();
    }

    @Test
    void of_ten_who_go_through_a_door_at_once_one_enters() {
        OneTimeToken door = offer(admitting()).orElseThrow();

        List<Boolean> entered = Crowd.of(10, () -> enter().handle(door).isPresent());

        assertThat(entered).containsOnlyOnce(true);
    }

    @Test
    void closes_after_ten_minutes() {
        OneTimeToken door = offer(admitting()).orElseThrow();

        clock.pass(Duration.ofMinutes(10));

        assertThat(enter().isOpen(door)).isFalse();
        assertThat(enter().handle(door)).isEmpty();
    }

    @Test
    void those_who_came_from_there_must_leave_when_it_is_no_longer_allowed() {
        Connection platform = admitting();
        SessionToken here = enter().handle(offer(platform).orElseThrow()).orElseThrow();
        SessionToken fromElsewhere =
                enter().handle(offer(admitting()).orElseThrow()).orElseThrow();

        admit().handle(platform.id(), false);

        assertThat(resume().handle(here)).isEmpty();
        assertThat(resume().handle(fromElsewhere)).isPresent();
        assertThat(offer(platform)).isEmpty();
    }

    @Test
    void a_platform_that_is_off_leads_nobody_in() {
        Connection platform = admitting();

        node.get(TurnConnection.class).handle(platform.id(), false);

        assertThat(offer(platform)).isEmpty();
    }

    @Test
    void knows_nothing_of_a_platform_that_nobody_connected() {
        assertThat(admit().handle(UUID.randomUUID(), true)).isFalse();
    }

    private Connection admitting() {
        Connection platform = registered();
        admit().handle(platform.id(), true);
        return platform;
    }

    private Connection registered() {
        String issuer = "https://" + UUID.randomUUID() + ".example";
        Platform platform = new Platform(
                new PlatformId(issuer, "client"),
                "Hochschule für Soziale Arbeit – Nord",
                URI.create(issuer + "/auth"),
                URI.create(issuer + "/token"),
                URI.create(issuer + "/certs"),
                Optional.empty(),
                false,
                true,
                Set.of());
        node.get(KeepPlatforms.class).asRegistered(platform, Optional.of("1"), Optional.empty());
        return node.inTransaction(() -> node.get(Connections.class).list(0, 1_000)).stream()
                .filter(connection -> connection.issuer().equals(issuer))
                .findFirst()
                .orElseThrow();
    }

    private Optional<OneTimeToken> offer(Connection platform) {
        return enter().offer(platform.issuer(), platform.clientId());
    }

    private EnterByLaunch enter() {
        return node.get(EnterByLaunch.class);
    }

    private AdmitAdministrators admit() {
        return node.get(AdmitAdministrators.class);
    }

    private ResumeAdministration resume() {
        return node.get(ResumeAdministration.class);
    }
}
