package org.sozialraum.persistence.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.administrator.OneTimeToken;
import org.sozialraum.learning.registration.AdmitRegistration;
import org.sozialraum.learning.registration.AdmitRegistration.Admission;
import org.sozialraum.learning.registration.KeepRegistration;
import org.sozialraum.learning.registration.MakeRegistrationLink;
import org.sozialraum.learning.registration.RegistrationLink;
import org.sozialraum.persistence.Crowd;
import org.sozialraum.persistence.NodeTest;

class RegistrationTest extends NodeTest {
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void is_open_until_an_administrator_closes_it() {
        boolean before = keep().isOpen();
        Admission open = admit().handle(Optional.empty());
        keep().open(false);
        Admission closed = admit().handle(Optional.empty());
        keep().open(true);

        assertThat(before).isTrue();
        assertThat(open).isInstanceOf(Admission.Admitted.class);
        assertThat(closed).isInstanceOf(Admission.NeedsLink.class);
        assertThat(admit().handle(Optional.empty())).isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void a_link_admits_one_platform_even_where_registration_is_closed() {
        keep().open(false);
        OneTimeToken link = make().handle("FH Nordstadt", DAY);

        Admission first = admit().handle(Optional.of(link.value()));
        Admission second = admit().handle(Optional.of(link.value()));
        keep().open(true);

        assertThat(first).isInstanceOf(Admission.Admitted.class);
        assertThat(second).isInstanceOf(Admission.LinkUsed.class);
    }

    @Test
    void of_ten_who_open_a_link_at_once_one_is_admitted() {
        OneTimeToken link = make().handle("FH Nordstadt", DAY);

        List<Boolean> admitted =
                Crowd.of(10, () -> admit().handle(Optional.of(link.value())) instanceof Admission.Admitted);

        assertThat(admitted).containsOnlyOnce(true);
    }

    @Test
    void a_link_whose_registration_failed_can_be_opened_once_more() {
        OneTimeToken link = make().handle("FH Nordstadt", DAY);
        Admission.Admitted failed = (Admission.Admitted) admit().handle(Optional.of(link.value()));

        admit().giveBack(failed);

        assertThat(admit().handle(Optional.of(link.value()))).isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void a_link_ends_with_its_time() {
        OneTimeToken link = make().handle("FH Nordstadt", DAY);

        clock.pass(DAY);

        assertThat(admit().handle(Optional.of(link.value()))).isInstanceOf(Admission.LinkExpired.class);
    }

    @Test
    void a_wrong_link_admits_nobody_even_where_registration_is_open() {
        assertThat(admit().handle(Optional.of("x".repeat(43)))).isInstanceOf(Admission.LinkUnknown.class);
        assertThat(admit().handle(Optional.of("1 or 1=1"))).isInstanceOf(Admission.LinkUnknown.class);
        assertThat(admit().handle(Optional.of(""))).isInstanceOf(Admission.LinkUnknown.class);
    }

    @Test
    void a_link_can_be_taken_back_as_long_as_nobody_has_used_it() {
        OneTimeToken unused = make().handle("unused", DAY);
        OneTimeToken used = make().handle("used", DAY);
        admit().handle(Optional.of(used.value()));

        keep().page(1).entries().forEach(link -> keep().revoke(link.id()));

        assertThat(admit().handle(Optional.of(unused.value()))).isInstanceOf(Admission.LinkUnknown.class);
        assertThat(keep().page(1).entries())
                .extracting(RegistrationLink::purpose)
                .contains("used")
                .doesNotContain("unused");
    }

    @Test
    void shows_a_link_without_its_secret() {
        make().handle("FH Südstadt", DAY);

        RegistrationLink shown = keep().page(1).entries().stream()
                .filter(link -> link.purpose().equals("FH Südstadt"))
                .findFirst()
                .orElseThrow();

        assertThat(shown.expiresAt()).isEqualTo(clock.instant().plus(DAY));
        assertThat(shown.isOpen(clock.instant())).isTrue();
        assertThat(shown.isOpen(clock.instant().plus(DAY))).isFalse();
    }

    @Test
    void refuses_a_link_for_nobody() {
        assertThatThrownBy(() -> make().handle(" ", DAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> make().handle("x".repeat(201), DAY)).isInstanceOf(IllegalArgumentException.class);
    }

    private KeepRegistration keep() {
        return node.get(KeepRegistration.class);
    }

    private AdmitRegistration admit() {
        return node.get(AdmitRegistration.class);
    }

    private MakeRegistrationLink make() {
        return node.get(MakeRegistrationLink.class);
    }
}
