package org.sozialraum.tool.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyFileTest {
    @TempDir
    private Path data = Path.of("");

    @Test
    void makes_a_key_once_and_keeps_it() {
        byte[] first = file(1).key();

        byte[] second = file(2).key();

        assertThat(second).hasSize(32).isEqualTo(first);
    }

    @Test
    void lets_only_the_owner_read_it() throws IOException {
        file(1).key();

        assertThat(Files.getPosixFilePermissions(data.resolve("master-key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(data).isDirectoryNotContaining("glob:**.draft");
    }

    @Test
    void refuses_half_a_key_instead_of_making_another() throws IOException {
        Files.writeString(data.resolve("master-key"), "c2hvcnQ=");

        assertThatThrownBy(() -> file(1).key()).isInstanceOf(Misconfigured.class);
    }

    private MasterKeyFile file(int seed) {
        Settings settings = new Settings(
                URI.create("http://127.0.0.1:8080"),
                new DatabaseAddress("jdbc:h2:mem:x", Optional.empty(), Optional.empty()),
                data,
                data,
                data,
                false,
                Optional.empty(),
                List.of(),
                false,
                false);
        return new MasterKeyFile(settings, new Random(seed));
    }
}
