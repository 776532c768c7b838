package org.sozialraum.persistence.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.Slice;
import org.sozialraum.learning.connection.Connection;
import org.sozialraum.learning.connection.Connection.Source;
import org.sozialraum.learning.connection.Connection.State;
import org.sozialraum.learning.connection.ConnectionDetails;
import org.sozialraum.learning.connection.Connections;
import org.sozialraum.learning.connection.DecideDeployment;
import org.sozialraum.learning.connection.Deployment;
import org.sozialraum.learning.connection.ReadConnections;
import org.sozialraum.learning.connection.TurnConnection;
import org.sozialraum.lti.platform.DeploymentState;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformFile;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.platform.Platforms;
import org.sozialraum.persistence.NodeTest;
import org.sozialraum.persistence.School;

class JpaConnectionsTest extends NodeTest {
    @Test
    void shows_a_platform_with_its_deployments_and_where_it_came_from() {
        Platform platform = registered();
        platforms().hold(platform.id(), "2");
        platforms().hold(platform.id(), "3");

        ConnectionDetails shown = read().details(id(platform)).orElseThrow();

        assertThat(shown.jwksUri()).isEqualTo("https://moodle.example/certs");
        assertThat(shown.productFamily()).contains("moodle");
        assertThat(shown.connection())
                .isEqualTo(new Connection(
                        id(platform),
                        "Moodle",
                        platform.id().issuer(),
                        "client",
                        Source.REGISTRATION,
                        State.ON,
                        clock.instant(),
                        1,
                        2));
    }

    @Test
    void knows_nothing_of_a_platform_that_nobody_connected() {
        assertThat(read().details(UUID.randomUUID())).isEmpty();
        assertThat(turn().handle(UUID.randomUUID(), false)).isFalse();
        assertThat(decide().handle(UUID.randomUUID(), "1", true)).isFalse();
    }

    @Test
    void a_platform_that_is_switched_off_is_refused_at_once() {
        Platform platform = registered();
        platforms().find(platform.id());

        boolean turned = turn().handle(id(platform), false);

        assertThat(turned).isTrue();
        assertThat(platforms().find(platform.id()).orElseThrow().active()).isFalse();
        assertThat(platforms().withIssuer(platform.id().issuer()))
                .extracting(Platform::active)
                .containsExactly(false);
        assertThat(read().details(id(platform)).orElseThrow().connection().state())
                .isEqualTo(State.SWITCHED_OFF);
    }

    @Test
    void a_platform_that_is_switched_on_again_is_let_in_at_once() {
        Platform platform = registered();
        turn().handle(id(platform), false);
        platforms().find(platform.id());

        turn().handle(id(platform), true);

        assertThat(platforms().find(platform.id()).orElseThrow().active()).isTrue();
    }

    @Test
    void a_file_does_not_switch_on_what_an_administrator_has_switched_off() {
        PlatformFile file = new PlatformFile(School.platform(newId()), Set.of("1"));
        keep().asFilesSay(List.of(file));
        turn().handle(id(file.platform()), false);

        keep().asFilesSay(List.of(file));

        assertThat(platforms().find(file.platform().id()).orElseThrow().active())
                .isFalse();
    }

    @Test
    void says_when_a_file_has_gone() {
        PlatformFile file = new PlatformFile(School.platform(newId()), Set.of("1"));
        keep().asFilesSay(List.of(file));

        keep().asFilesSay(List.of());

        Connection shown = read().details(id(file.platform())).orElseThrow().connection();
        assertThat(shown.state()).isEqualTo(State.FILE_GONE);
        assertThat(shown.source()).isEqualTo(Source.FILE);
    }

    @Test
    void nobody_may_be_framed_by_a_platform_that_is_switched_off() {
        PlatformId id = newId();
        Platform platform = new Platform(
                id,
                "Elsewhere",
                School.platform(id).authorizationEndpoint().resolve("https://elsewhere.example/auth"),
                School.platform(id).tokenEndpoint(),
                School.platform(id).jwksUri(),
                Optional.empty(),
                false,
                true);
        keep().asRegistered(platform, Optional.empty(), Optional.empty());
        Set<String> before = keep().origins();

        turn().handle(id(platform), false);

        assertThat(before).contains("https://elsewhere.example");
        assertThat(keep().origins()).doesNotContain("https://elsewhere.example");
    }

    @Test
    void an_approved_deployment_is_let_in_at_once() {
        Platform platform = registered();
        platforms().hold(platform.id(), "2");
        platforms().deployment(platform.id(), "2");

        decide().handle(id(platform), "2", true);

        assertThat(platforms().deployment(platform.id(), "2")).isEqualTo(DeploymentState.APPROVED);
    }

    @Test
    void a_refused_deployment_stays_out_and_waits_no_longer() {
        Platform platform = registered();
        platforms().deployment(platform.id(), "1");

        decide().handle(id(platform), "1", false);
        platforms().hold(platform.id(), "1");

        assertThat(platforms().deployment(platform.id(), "1")).isEqualTo(DeploymentState.REFUSED);
        assertThat(read().deploymentsOf(id(platform), 1).entries())
                .extracting(Deployment::state)
                .containsExactly(Deployment.State.REFUSED);
        assertThat(read().details(id(platform)).orElseThrow().connection().held())
                .isZero();
    }

    @Test
    void no_file_and_no_registration_undoes_a_decision() {
        PlatformFile file = new PlatformFile(School.platform(newId()), Set.of("1"));
        keep().asFilesSay(List.of(file));
        platforms().hold(file.platform().id(), "2");
        decide().handle(id(file.platform()), "1", false);
        decide().handle(id(file.platform()), "2", true);

        keep().asFilesSay(List.of(file));
        keep().asRegistered(file.platform(), Optional.of("1"), Optional.empty());

        assertThat(platforms().deployment(file.platform().id(), "1")).isEqualTo(DeploymentState.REFUSED);
        assertThat(platforms().deployment(file.platform().id(), "2")).isEqualTo(DeploymentState.APPROVED);
    }

    @Test
    void lists_what_waits_with_the_name_of_its_platform() {
        Platform platform = registered();
        platforms().hold(platform.id(), "waiting");

        assertThat(node.inTransaction(() -> node.get(Connections.class).held(0, 1_000)))
                .contains(new Deployment(id(platform), "Moodle", "waiting", Deployment.State.HELD, clock.instant()));
    }

    @Test
    void shows_long_lists_page_by_page_with_those_that_wait_first() {
        Platform platform = registered();
        IntStream.range(0, 30).forEach(number -> platforms().hold(platform.id(), "waits-" + number));

        Slice<Deployment> first = read().deploymentsOf(id(platform), 1);
        Slice<Deployment> second = read().deploymentsOf(id(platform), 2);

        assertThat(first.entries()).hasSize(Slice.SIZE).allMatch(one -> one.state() == Deployment.State.HELD);
        assertThat(first.more()).isTrue();
        assertThat(second.entries()).hasSize(31 - Slice.SIZE);
        assertThat(second.entries().getLast().state()).isEqualTo(Deployment.State.APPROVED);
        assertThat(second.more()).isFalse();
    }

    @Test
    void counts_what_wants_attention() {
        Connections.Tally before = read().tally();
        Platform platform = registered();
        platforms().hold(platform.id(), "2");
        turn().handle(id(platform), false);

        assertThat(read().tally())
                .isEqualTo(new Connections.Tally(before.platforms() + 1, before.off() + 1, before.held() + 1));
    }

    private Platform registered() {
        Platform platform = School.platform(newId());
        keep().asRegistered(platform, Optional.of("1"), Optional.of("moodle"));
        return platform;
    }

    private UUID id(Platform platform) {
        return node.inTransaction(() -> node.get(PlatformIdentities.class)
                .of(platform.id().issuer(), "client")
                .platform());
    }

    private static PlatformId newId() {
        return new PlatformId("https://" + UUID.randomUUID() + ".example", "client");
    }

    private ReadConnections read() {
        return node.get(ReadConnections.class);
    }

    private TurnConnection turn() {
        return node.get(TurnConnection.class);
    }

    private DecideDeployment decide() {
        return node.get(DecideDeployment.class);
    }

    private KeepPlatforms keep() {
        return node.get(KeepPlatforms.class);
    }

    private Platforms platforms() {
        return node.get(Platforms.class);
    }
}
