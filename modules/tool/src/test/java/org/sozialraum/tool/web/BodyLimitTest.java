package org.sozialraum.tool.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.ClientErrorException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class BodyLimitTest {

    @Test
    void reads_a_body_of_just_the_limit() throws IOException {
        assertThat(body(BodyLimit.BYTES).readAllBytes()).hasSize(BodyLimit.BYTES);
    }

    @Test
    void stops_reading_a_body_that_does_not_say_how_long_it_is() {
        ClientErrorException refused = catchThrowableOfType(
                ClientErrorException.class, () -> body(BodyLimit.BYTES + 1).readAllBytes());

        assertThat(refused.getResponse().getStatus()).isEqualTo(413);
    }

    @Test
    void ends_where_content_length_says_though_the_connection_goes_on() throws IOException {
        InputStream longer = new ByteArrayInputStream(new byte[100]);

        assertThat(new BodyLimit.Counted(longer, 40, true).readAllBytes()).hasSize(40);
    }

    private static InputStream body(int length) {
        return new BodyLimit.Counted(new ByteArrayInputStream(new byte[length]), BodyLimit.BYTES, false);
    }
}
