package org.sozialraum.persistence.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.platform.DeploymentState;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformFile;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.platform.Platforms;
import org.sozialraum.persistence.Crowd;
import org.sozialraum.persistence.NodeTest;
import org.sozialraum.persistence.School;

class JpaPlatformsTest extends NodeTest {
    @Test
    void reads_what_a_file_says() {
        Platform platform = School.platform(newId());

        keep().asFilesSay(List.of(new PlatformFile(platform, Set.of("7", "8"))));

        assertThat(platforms().find(platform.id())).contains(platform);
        assertThat(platforms().withIssuer(platform.id().issuer())).containsExactly(platform);
        assertThat(platforms().deployment(platform.id(), "7")).isEqualTo(DeploymentState.APPROVED);
        assertThat(platforms().deployment(platform.id(), "9")).isEqualTo(DeploymentState.UNKNOWN);
    }

    @Test
    void switches_a_platform_off_whose_file_has_gone_and_on_again_when_it_is_back() {
        PlatformFile file = new PlatformFile(School.platform(newId()), Set.of("7"));
        keep().asFilesSay(List.of(file));

        keep().asFilesSay(List.of());
        boolean without = active(file.platform().id());
        keep().asFilesSay(List.of(file));
        boolean with = active(file.platform().id());

        assertThat(without).isFalse();
        assertThat(with).isTrue();
    }

    @Test
    void leaves_registrations_alone_that_have_no_file() {
        keep().asFilesSay(List.of());

        assertThat(active(school.platform())).isTrue();
        assertThat(platforms().deployment(school.platform(), "1")).isEqualTo(DeploymentState.APPROVED);
    }

    @Test
    void holds_a_deployment_that_left_the_file() {
        Platform platform = School.platform(newId());
        keep().asFilesSay(List.of(new PlatformFile(platform, Set.of("7", "8"))));

        keep().asFilesSay(List.of(new PlatformFile(platform, Set.of("8"))));

        assertThat(platforms().deployment(platform.id(), "7")).isEqualTo(DeploymentState.HELD);
        assertThat(platforms().deployment(platform.id(), "8")).isEqualTo(DeploymentState.APPROVED);
    }

    @Test
    void approves_a_held_deployment_that_a_file_names() {
        Platform platform = School.platform(newId());
        keep().asRegistered(platform, Optional.empty(), Optional.of("moodle"));
        platforms().hold(platform.id(), "3");
        DeploymentState before = platforms().deployment(platform.id(), "3");

        keep().asFilesSay(List.of(new PlatformFile(platform, Set.of("3"))));

        assertThat(before).isEqualTo(DeploymentState.HELD);
        assertThat(platforms().deployment(platform.id(), "3")).isEqualTo(DeploymentState.APPROVED);
    }

    @Test
    void holding_does_not_take_an_approval_back() {
        platforms().hold(school.platform(), "1");

        assertThat(platforms().deployment(school.platform(), "1")).isEqualTo(DeploymentState.APPROVED);
    }

    @Test
    void two_nodes_that_start_at_once_make_one_registration() {
        PlatformFile file = new PlatformFile(School.platform(newId()), Set.of("7"));

        Crowd.of(8, () -> {
            keep().asFilesSay(List.of(file));
            return true;
        });

        assertThat(platforms().withIssuer(file.platform().id().issuer())).hasSize(1);
    }

    @Test
    void learns_within_seconds_what_another_node_has_changed() {
        Platform platform = School.platform(newId());
        keep().asFilesSay(List.of(new PlatformFile(platform, Set.of("7"))));
        platforms().find(platform.id());
        KeepPlatforms onAnotherNode = new KeepPlatforms(node.database(), new PlatformMemory(clock), clock);

        onAnotherNode.asFilesSay(List.of());
        boolean atOnce = active(platform.id());
        clock.pass(PlatformMemory.FRESH);

        assertThat(atOnce).isTrue();
        assertThat(active(platform.id())).isFalse();
    }

    @Test
    void tells_the_origins_of_platforms_that_are_switched_on() {
        assertThat(keep().origins()).contains("https://moodle.example");
    }

    private boolean active(PlatformId id) {
        return platforms().find(id).orElseThrow().active();
    }

    private static PlatformId newId() {
        return new PlatformId("https://" + UUID.randomUUID() + ".example", "client");
    }

    private KeepPlatforms keep() {
        return node.get(KeepPlatforms.class);
    }

    private Platforms platforms() {
        return node.get(Platforms.class);
    }
}
