package org.sozialraum.learning.administrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.SettableClock;
import org.sozialraum.learning.session.SessionToken;

class EntranceTest {
    private static final AdministratorName KIM = new AdministratorName("kim");
    private static final Password GOOD = new Password("seven blue bicycles");
    private static final Password BAD = new Password("seven red bicycles");

    private final SettableClock clock = new SettableClock();
    private final Random random = new Random(7);
    private final MemoryAdministrators memory = new MemoryAdministrators();
    private final OpenAdministration open = new OpenAdministration(memory, clock, random);
    private final OfferEntrance offer = new OfferEntrance(memory, memory, clock, random);
    private final BecomeAdministrator become = new BecomeAdministrator(memory, memory, memory, open, clock);
    private final LogIn logIn = new LogIn(memory, open, clock, random);
    private final ResumeAdministration resume = new ResumeAdministration(memory, clock);

    @Test
    void offers_a_link_as_long_as_nobody_is_administrator() {
        assertThat(offer.handle(false)).isPresent();
        assertThat(offer.handle(false)).isPresent();
    }

    @Test
    void offers_no_link_once_there_is_an_administrator() {
        kimEnters();

        assertThat(offer.handle(false)).isEmpty();
    }

    @Test
    void offers_another_link_when_the_operator_asks() {
        kimEnters();

        assertThat(offer.handle(true)).isPresent();
    }

    @Test
    void a_link_opens_a_session() {
        SessionToken session = kimEnters();

        assertThat(resume.handle(session).map(AdministratorSession::administrator))
                .contains(KIM);
    }

    @Test
    void a_link_works_once() {
        OneTimeToken link = offer.handle(false).orElseThrow();
        become.handle(link, KIM, PasswordHash.of(GOOD, random));

        assertThat(become.isOpen(link)).isFalse();
        assertThat(become.handle(link, KIM, PasswordHash.of(BAD, random))).isEmpty();
        assertThat(logIn.handle(KIM, BAD)).isEmpty();
    }

    @Test
    void a_link_works_for_a_day() {
        OneTimeToken link = offer.handle(false).orElseThrow();

        clock.pass(OfferEntrance.LIFETIME);

        assertThat(become.isOpen(link)).isFalse();
        assertThat(become.handle(link, KIM, PasswordHash.of(GOOD, random))).isEmpty();
    }

    @Test
    void other_links_end_with_the_one_that_was_used() {
        OneTimeToken other = offer.handle(false).orElseThrow();

        kimEnters();

        assertThat(become.isOpen(other)).isFalse();
    }

    @Test
    void a_second_link_gives_a_forgotten_password_back_and_logs_out_who_had_the_old_one() {
        SessionToken before = kimEnters();
        OneTimeToken link = offer.handle(true).orElseThrow();

        become.handle(link, KIM, PasswordHash.of(BAD, random));

        assertThat(resume.handle(before)).isEmpty();
        assertThat(logIn.handle(KIM, GOOD)).isEmpty();
        assertThat(logIn.handle(KIM, BAD)).isPresent();
    }

    @Test
    void lets_in_who_knows_name_and_password() {
        kimEnters();

        assertThat(logIn.handle(KIM, GOOD).flatMap(resume::handle)).isPresent();
    }

    @Test
    void keeps_out_who_does_not() {
        kimEnters();

        assertThat(logIn.handle(KIM, BAD)).isEmpty();
        assertThat(logIn.handle(new AdministratorName("robin"), GOOD)).isEmpty();
    }

    @Test
    void makes_an_old_hash_again_at_the_next_login() {
        PasswordHash now = PasswordHash.of(GOOD, random);
        PasswordHash old = PasswordHash.parse("$pbkdf2-sha512$1000$MDEyMzQ1Njc4OWFiY2RlZg==$" + OF_1000_ROUNDS)
                .orElseThrow();
        memory.save(KIM, old, clock.instant());

        logIn.handle(KIM, GOOD);

        assertThat(memory.passwordOf(KIM).orElseThrow().rounds()).isEqualTo(now.rounds());
    }

    @Test
    void a_session_ends_after_eight_hours() {
        SessionToken session = kimEnters();

        clock.pass(Duration.ofHours(8).minusSeconds(1));
        boolean before = resume.handle(session).isPresent();
        clock.pass(Duration.ofSeconds(1));

        assertThat(before).isTrue();
        assertThat(resume.handle(session)).isEmpty();
    }

    @Test
    void logging_out_ends_the_session_for_good() {
        SessionToken session = kimEnters();

        new LogOut(memory).handle(resume.handle(session).orElseThrow());

        assertThat(resume.handle(session)).isEmpty();
    }

    @Test
    void remembers_the_language_for_the_session() {
        SessionToken session = kimEnters();

        new ChooseRoomLanguage(memory).handle(resume.handle(session).orElseThrow(), Language.EN);

        assertThat(resume.handle(session).flatMap(AdministratorSession::language))
                .isEqualTo(Optional.of(Language.EN));
    }

    private SessionToken kimEnters() {
        OneTimeToken link = offer.handle(false).orElseThrow();
        return become.handle(link, KIM, PasswordHash.of(GOOD, random)).orElseThrow();
    }

    /** Made by Python's hashlib.pbkdf2_hmac: another implementation says the same. */
    private static final String OF_1000_ROUNDS = "0MVshWNm1SDWja8jAF7jne4dfFhS9yn3C2qd+o5HFlY=";
}
