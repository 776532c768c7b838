package org.sozialraum.systemtests.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.util.Optional;
import java.util.Random;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.session.ResumeSession;
import org.sozialraum.learning.session.SessionToken;

/** The finished WAR in a running Payara Micro, asked from outside and from inside. */
@ArquillianTest
class InTheServerTest {
    @Inject
    ResumeSession resumeSession;

    @Deployment
    static WebArchive war() {
        File built = new File(System.getProperty("sozialraum.root"), "modules/tool/target/ROOT.war");
        return ShrinkWrap.createFromZipFile(WebArchive.class, built);
    }

    @Test
    @RunAsClient
    void is_ready_and_shows_its_keys(@ArquillianResource URL base) throws IOException {
        assertEquals(200, status(base, "health/ready"));
        assertEquals(200, status(base, "lti/jwks"));
        assertEquals(404, status(base, "no/such/page"));
    }

    @Test
    void runs_a_use_case_in_a_transaction_of_its_own_database() {
        SessionToken unknown = SessionToken.random(new Random(7));

        assertInstanceOf(ResumeSession.Outcome.Unknown.class, resumeSession.handle(unknown, Optional.empty()));
    }

    private static int status(URL base, String path) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(base + path).toURL().openConnection();
        return connection.getResponseCode();
    }
}
