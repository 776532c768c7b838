package org.sozialraum.tool.admin.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.administrator.OneTimeToken;

class EntranceStartTest {

    @Test
    void writes_the_whole_address_on_the_log() {
        OneTimeToken token = OneTimeToken.random(new Random(7));
        List<String> log = new ArrayList<>();

        EntranceStart.say(URI.create("https://tool.example"), token, log::add);

        assertThat(log).singleElement().asString().endsWith(": https://tool.example/admin/enter/" + token.value());
    }
}
