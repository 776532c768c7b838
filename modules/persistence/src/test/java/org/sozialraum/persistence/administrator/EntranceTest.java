package org.sozialraum.persistence.administrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.administrator.AdministratorName;
import org.sozialraum.learning.administrator.AdministratorSession;
import org.sozialraum.learning.administrator.Administrators;
import org.sozialraum.learning.administrator.BecomeAdministrator;
import org.sozialraum.learning.administrator.ChooseRoomLanguage;
import org.sozialraum.learning.administrator.LogIn;
import org.sozialraum.learning.administrator.LogOut;
import org.sozialraum.learning.administrator.OfferEntrance;
import org.sozialraum.learning.administrator.OneTimeToken;
import org.sozialraum.learning.administrator.OpenAdministration;
import org.sozialraum.learning.administrator.Password;
import org.sozialraum.learning.administrator.PasswordHash;
import org.sozialraum.learning.administrator.ResumeAdministration;
import org.sozialraum.learning.session.SessionToken;
import org.sozialraum.persistence.Crowd;
import org.sozialraum.persistence.NodeTest;

class EntranceTest extends NodeTest {
    private static final Password GOOD = new Password("seven blue bicycles");
    private static final PasswordHash HASH = PasswordHash.of(GOOD, new Random(7));

    @Test
    void a_link_makes_an_administrator_who_can_log_in() {
        AdministratorName name = newName();

        Optional<SessionToken> entered = become().handle(link(), name, HASH);
        Optional<SessionToken> loggedIn = node.get(LogIn.class).handle(name, GOOD);

        assertThat(entered.flatMap(resume()::handle)).isPresent();
        assertThat(loggedIn.flatMap(resume()::handle).map(AdministratorSession::administrator))
                .contains(name);
        assertThat(node.get(Administrators.class).any()).isTrue();
        assertThat(node.get(OfferEntrance.class).handle(false)).isEmpty();
    }

    @Test
    void of_ten_who_use_a_link_at_once_one_enters() {
        OneTimeToken link = link();

        List<Boolean> entered =
                Crowd.of(10, () -> become().handle(link, newName(), HASH).isPresent());

        assertThat(entered).containsOnlyOnce(true);
    }

    @Test
    void a_link_that_is_too_old_makes_nobody_administrator() {
        OneTimeToken link = link();
        AdministratorName name = newName();

        clock.pass(Duration.ofHours(24));

        assertThat(become().isOpen(link)).isFalse();
        assertThat(become().handle(link, name, HASH)).isEmpty();
        assertThat(node.get(Administrators.class).passwordOf(name)).isEmpty();
    }

    @Test
    void using_one_link_closes_the_others() {
        OneTimeToken one = link();
        OneTimeToken other = link();

        become().handle(one, newName(), HASH);

        assertThat(become().isOpen(other)).isFalse();
    }

    @Test
    void a_new_password_ends_the_sessions_that_the_old_one_opened() {
        AdministratorName name = newName();
        SessionToken before = become().handle(link(), name, HASH).orElseThrow();

        become().handle(link(), name, PasswordHash.of(new Password("seven red bicycles"), new Random(8)));

        assertThat(resume().handle(before)).isEmpty();
        assertThat(node.get(LogIn.class).handle(name, GOOD)).isEmpty();
    }

    @Test
    void a_session_remembers_its_language_and_ends_with_the_log_out() {
        SessionToken token = become().handle(link(), newName(), HASH).orElseThrow();
        AdministratorSession session = resume().handle(token).orElseThrow();

        node.get(ChooseRoomLanguage.class).handle(session, Language.DE_SIMPLE);
        Optional<Language> chosen = resume().handle(token).flatMap(AdministratorSession::language);
        node.get(LogOut.class).handle(session);

        assertThat(chosen).contains(Language.DE_SIMPLE);
        assertThat(resume().handle(token)).isEmpty();
    }

    @Test
    void forgets_sessions_whose_time_is_over_when_the_next_one_begins() {
        AdministratorName name = newName();
        SessionToken old = become().handle(link(), name, HASH).orElseThrow();

        clock.pass(OpenAdministration.LIFETIME);
        node.get(OpenAdministration.class).handle(name);

        assertThat(node.inTransaction(
                        () -> node.database().entityManager().find(AdministratorSessionRow.class, old.hash()) == null))
                .isTrue();
    }

    private OneTimeToken link() {
        return node.get(OfferEntrance.class).handle(true).orElseThrow();
    }

    private static AdministratorName newName() {
        return new AdministratorName("kim-" + UUID.randomUUID());
    }

    private BecomeAdministrator become() {
        return node.get(BecomeAdministrator.class);
    }

    private ResumeAdministration resume() {
        return node.get(ResumeAdministration.class);
    }
}
