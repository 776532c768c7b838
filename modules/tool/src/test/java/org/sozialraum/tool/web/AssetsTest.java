package org.sozialraum.tool.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class AssetsTest {
    private static final byte[] STYLE = "body { color: black }".getBytes(UTF_8);

    @Test
    void changes_the_address_with_any_content() {
        Assets before = new Assets(Map.of("base.css", STYLE));
        Assets after = new Assets(Map.of("base.css", "body { color: blue }".getBytes(UTF_8)));

        assertThat(before.path()).matches("/assets/[0-9a-f]{12}").isNotEqualTo(after.path());
    }

    @Test
    void changes_the_address_with_a_name() {
        assertThat(new Assets(Map.of("a.css", STYLE)).hash()).isNotEqualTo(new Assets(Map.of("b.css", STYLE)).hash());
    }

    @Test
    void has_text_files_zipped() throws IOException {
        Asset style = new Assets(Map.of("base.css", STYLE)).find("base.css").orElseThrow();

        byte[] zipped = style.zipped().orElseThrow();

        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes())
                .isEqualTo(STYLE);
        assertThat(style.type()).isEqualTo("text/css;charset=utf-8");
    }

    @Test
    void serves_no_files_of_unknown_kind_and_nothing_outside() {
        Assets assets = new Assets(Map.of("notes.bak", STYLE, "base.css", STYLE));

        assertThat(assets.find("notes.bak")).isEmpty();
        assertThat(assets.find("../web.xml")).isEmpty();
    }
}
