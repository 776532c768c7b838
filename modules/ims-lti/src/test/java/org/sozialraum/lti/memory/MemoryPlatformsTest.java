package org.sozialraum.lti.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sozialraum.lti.platform.DeploymentState;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformFile;
import org.sozialraum.lti.platform.PlatformId;

/** What {@code Platforms} promises; LTI Core 1.3, 3.1.3: a deployment belongs to an issuer and a client id. */
class MemoryPlatformsTest {
    private static final PlatformId ONE = new PlatformId("https://lms.example", "client-1");
    private static final PlatformId OTHER = new PlatformId("https://lms.example", "client-11");

    private final MemoryPlatforms platforms = new MemoryPlatforms();

    @Test
    void knows_the_platforms_and_the_approved_deployments_of_files() {
        MemoryPlatforms read = MemoryPlatforms.of(List.of(new PlatformFile(platform(ONE, "LMS"), Set.of("1", "2"))));

        assertThat(read.find(ONE)).contains(platform(ONE, "LMS"));
        assertThat(read.deployment(ONE, "1")).isEqualTo(DeploymentState.APPROVED);
        assertThat(read.deployment(ONE, "2")).isEqualTo(DeploymentState.APPROVED);
        assertThat(read.deployment(ONE, "3")).isEqualTo(DeploymentState.UNKNOWN);
    }

    @Test
    void reads_a_folder_of_files(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("lms.json"), """
                {"name": "LMS", "issuer": "https://lms.example", "clientId": "client-1", "deploymentIds": ["1"],
                 "authorizationEndpoint": "https://lms.example/there", "tokenEndpoint": "https://lms.example/there",
                 "jwksUri": "https://lms.example/there"}
                """);

        MemoryPlatforms read = MemoryPlatforms.in(folder);

        assertThat(read.find(ONE)).contains(platform(ONE, "LMS"));
        assertThat(read.deployment(ONE, "1")).isEqualTo(DeploymentState.APPROVED);
    }

    @Test
    void says_of_a_faulty_file_where_and_what_is_wrong(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("lms.json"), "{\"name\": \"LMS\"}");

        assertThatThrownBy(() -> MemoryPlatforms.in(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lms.json:1: issuer")
                .hasMessageContaining("clientId");
    }

    @Test
    void compares_issuers_byte_for_byte() {
        platforms.set(platform(ONE, "LMS"));
        platforms.set(platform(OTHER, "LMS of another tenant"));

        assertThat(platforms.withIssuer("https://lms.example")).hasSize(2);
        assertThat(platforms.withIssuer("https://lms.example/")).isEmpty();
        assertThat(platforms.withIssuer("https://LMS.example")).isEmpty();
    }

    @Test
    void a_platform_that_is_set_again_takes_the_place_of_the_first() {
        platforms.set(platform(ONE, "before"));

        platforms.set(platform(ONE, "after"));

        assertThat(platforms.withIssuer("https://lms.example"))
                .extracting(Platform::name)
                .containsExactly("after");
    }

    @Test
    void holding_a_deployment_does_not_take_an_approval_back() {
        platforms.approve(ONE, "1");

        platforms.hold(ONE, "1");
        platforms.hold(ONE, "2");

        assertThat(platforms.deployment(ONE, "1")).isEqualTo(DeploymentState.APPROVED);
        assertThat(platforms.deployment(ONE, "2")).isEqualTo(DeploymentState.HELD);
    }

    @Test
    void a_held_deployment_can_be_approved() {
        platforms.hold(ONE, "1");

        platforms.approve(ONE, "1");

        assertThat(platforms.deployment(ONE, "1")).isEqualTo(DeploymentState.APPROVED);
    }

    @Test
    void keeps_the_deployments_of_two_platforms_apart() {
        platforms.approve(ONE, "11");

        assertThat(platforms.deployment(OTHER, "1")).isEqualTo(DeploymentState.UNKNOWN);
        assertThat(platforms.deployment(OTHER, "11")).isEqualTo(DeploymentState.UNKNOWN);
    }

    @Test
    void a_platform_that_makes_deployments_up_does_not_fill_the_memory() {
        for (int number = 0; number <= MemoryPlatforms.MOST_HELD; number++) platforms.hold(ONE, "made-up-" + number);

        assertThat(platforms.deployment(ONE, "made-up-0")).isEqualTo(DeploymentState.HELD);
        assertThat(platforms.deployment(ONE, "made-up-" + MemoryPlatforms.MOST_HELD))
                .isEqualTo(DeploymentState.UNKNOWN);
        platforms.approve(ONE, "made-up-" + MemoryPlatforms.MOST_HELD);
        assertThat(platforms.deployment(ONE, "made-up-" + MemoryPlatforms.MOST_HELD))
                .isEqualTo(DeploymentState.APPROVED);
    }

    private static Platform platform(PlatformId id, String name) {
        URI there = URI.create("https://lms.example/there");
        return new Platform(id, name, there, there, there, Optional.empty(), false, true);
    }
}
