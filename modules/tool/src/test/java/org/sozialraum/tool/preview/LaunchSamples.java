package org.sozialraum.tool.preview;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sozialraum.tool.lti.FetchStoredView;
import org.sozialraum.tool.lti.HeldView;
import org.sozialraum.tool.lti.NewWindowView;
import org.sozialraum.tool.lti.NotRegisteredView;
import org.sozialraum.tool.lti.RefusedView;
import org.sozialraum.tool.lti.RegisteredView;
import org.sozialraum.tool.lti.ReplayedView;
import org.sozialraum.tool.lti.StorageView;
import org.sozialraum.tool.lti.StoreFirstView;
import org.sozialraum.tool.pages.ErrorView;
import org.sozialraum.tool.pages.LinkView;
import org.sozialraum.tool.preview.Preview.Sample;

/** Pages between platform and tool, and pages for what goes wrong. */
record LaunchSamples(Shells shells) {
    private static final Optional<String> BACK = Optional.of("#course");
    private static final StorageView STORAGE = new StorageView("_parent", "https://moodle.example", 2);

    List<Sample> all() {
        return Stream.concat(
                        launches().stream(),
                        Arrays.stream(ErrorView.Kind.values()).map(this::error))
                .toList();
    }

    private List<Sample> launches() {
        return List.of(
                new Sample("refused", "lti/refused", refused()),
                new Sample(
                        "held",
                        "lti/held",
                        new HeldView(
                                shells.bare(),
                                "deployment-held",
                                "Lernplattform der Katholischen Stiftungshochschule",
                                "17",
                                BACK)),
                new Sample("replayed", "lti/replayed", new ReplayedView(shells.bare(), "launch-replayed", BACK)),
                new Sample(
                        "store-first",
                        "lti/store-first",
                        new StoreFirstView(shells.bare(), STORAGE, "state-1", "secret", "#onward", "#window")),
                new Sample(
                        "fetch-stored",
                        "lti/fetch-stored",
                        new FetchStoredView(shells.bare(), STORAGE, "state-1", "#launch", "e30.e30.c2ln", "abc")),
                new Sample("new-window", "lti/new-window", new NewWindowView(shells.bare(), "#window", BACK)),
                new Sample(
                        "registered",
                        "lti/registered",
                        new RegisteredView(
                                shells.bare(),
                                "Moodle der Fachschule für Sozialwesen",
                                "aH3kPq0Lz7vXw1B",
                                Optional.of("4"),
                                "https://moodle.example")),
                new Sample("not-registered", "lti/not-registered", notRegistered()));
    }

    private RefusedView refused() {
        return new RefusedView(
                shells.bare(),
                "token-expired",
                "Der Zugang aus deinem Kurs war schon abgelaufen, als er hier ankam.",
                "Es ist nichts verloren: Alles, was du schon beantwortet hast, ist gespeichert.",
                "Geh zurück in deinen Kurs und öffne die Aktivität noch einmal.",
                "The id_token expired 74 s before it arrived. Check that the clocks of both servers agree.",
                "OpenID Connect Core 1.0, section 3.1.3.7, step 9",
                BACK);
    }

    private NotRegisteredView notRegistered() {
        return new NotRegisteredView(
                shells.bare(),
                "registration-refused",
                "Die Lernplattform hat unsere Anmeldung nicht angenommen.",
                "POST https://moodle.example/mod/lti/openid-registration.php\n{\"application_type\":\"web\",\"redirect_uris\":[\"https://tool.example/lti/launch\"]}",
                "400 Bad Request, text/html\n<!doctype html><title>Invalid token</title>",
                "Öffne in der Lernplattform einen neuen Registrierungslink; jeder gilt nur einmal.");
    }

    private Sample error(ErrorView.Kind kind) {
        String name = "error-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Sample(
                name,
                "pages/error",
                new ErrorView(
                        shells.bare(),
                        kind,
                        kind == ErrorView.Kind.BROKEN ? Optional.of("7f3a-91c2") : Optional.empty(),
                        kind == ErrorView.Kind.CHANGED_ELSEWHERE
                                ? Optional.of(new LinkView("Neuesten Stand laden", "#latest"))
                                : Optional.empty()));
    }
}
