package org.sozialraum.lti.quirks.openolat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.quirks.Fact;
import org.sozialraum.lti.quirks.Quirks;

class OpenOlatQuirksTest {
    private final Quirks openOlat = new OpenOlatQuirks();

    @Test
    void takes_no_platform_for_openolat_by_an_address_that_many_have() {
        assertThat(openOlat.hasTokenEndpoint(URI.create("https://openolat.example/lti/token")))
                .isFalse();
        assertThat(openOlat.productFamilies()).isEmpty();
    }

    @Test
    void warns_that_points_are_not_scaled() {
        assertThat(openOlat.facts())
                .extracting(Fact::what)
                .anySatisfy(what -> assertThat(what).contains("scoreMaximum"));
    }
}
