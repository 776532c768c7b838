package org.sozialraum.tool.lti;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.administrator.OneTimeToken;
import org.sozialraum.lti.launch.LaunchOutcome;
import org.sozialraum.lti.launch.LaunchRequest;
import org.sozialraum.lti.login.LoginOutcome;
import org.sozialraum.lti.message.DeepLinkingRequest;
import org.sozialraum.lti.message.LaunchPresentationClaim;
import org.sozialraum.lti.refusal.PersonText;
import org.sozialraum.lti.refusal.Reason;
import org.sozialraum.lti.refusal.Refusal;
import org.sozialraum.tool.teacher.NoWorkView;
import org.sozialraum.tool.web.Pages;
import org.sozialraum.tool.web.Reader;
import org.sozialraum.tool.web.TextFiles;
import org.sozialraum.tool.web.Texts;

/** The pages around a launch. */
@Once
class LtiPages {
    /** Some mobile apps announce storage and never answer. */
    private static final int SECONDS = 4;

    private final Pages pages;
    private final TextFiles texts;
    private final Picker picker;

    @Inject
    LtiPages(Pages pages, TextFiles texts, Picker picker) {
        this.pages = pages;
        this.texts = texts;
        this.picker = picker;
    }

    Response refused(HttpServletRequest browser, Refusal refusal) {
        return refused(browser, refusal, Optional.empty());
    }

    /** @param presentation how to go back with the news, where the platform's message was believed */
    Response refused(HttpServletRequest browser, Refusal refusal, Optional<LaunchPresentationClaim> presentation) {
        Texts said = said(browser);
        if (refusal.reason() == Reason.LAUNCH_REPLAYED) {
            ReplayedView view = new ReplayedView(pages.bare(said), refusal.code(), Optional.empty());
            return pages.page("lti/replayed.jte", view, said)
                    .status(refusal.reason().status())
                    .build();
        }
        PersonText person = refusal.forPerson(said.locale());
        RefusedView view = new RefusedView(
                pages.bare(said),
                refusal.code(),
                person.happened(),
                person.safe(),
                person.next(),
                refusal.forAdministrator(said.locale()),
                refusal.clause(),
                presentation
                        .flatMap(shown -> shown.returnWithError(person.happened(), refusal.code()))
                        .map(URI::toString));
        return pages.page("lti/refused.jte", view, said)
                .status(refusal.reason().status())
                .build();
    }

    Response held(HttpServletRequest browser, LaunchOutcome.Held held) {
        Texts said = said(browser);
        HeldView view = new HeldView(
                pages.bare(said),
                held.refusal().code(),
                held.platform().issuer(),
                held.deploymentId(),
                Optional.empty());
        return pages.page("lti/held.jte", view, said)
                .status(held.refusal().reason().status())
                .build();
    }

    Response newWindow(HttpServletRequest browser, String loginAgain) {
        Texts said = said(browser);
        NewWindowView view = new NewWindowView(pages.bare(said), loginAgain, Optional.empty());
        return pages.page("lti/new-window.jte", view, said).build();
    }

    Response.ResponseBuilder storeFirst(HttpServletRequest browser, LoginOutcome.StoreFirst store, String loginAgain) {
        Texts said = said(browser);
        LoginOutcome.StorageOffer offer = store.storage();
        StoreFirstView view = new StoreFirstView(
                pages.bare(said),
                new StorageView(offer.frame(), offer.platform().text(), SECONDS),
                offer.key(),
                offer.secret(),
                store.authorization().toString(),
                loginAgain);
        return pages.page("lti/store-first.jte", view, said);
    }

    Response fetchStored(HttpServletRequest browser, LaunchOutcome.NeedsStorage storage, LaunchRequest request) {
        Texts said = said(browser);
        FetchStoredView view = new FetchStoredView(
                pages.bare(said),
                new StorageView(storage.frame(), storage.platform().text(), SECONDS),
                storage.key(),
                "/lti/launch",
                request.idToken().orElse(""),
                request.state().orElse(""));
        return pages.page("lti/fetch-stored.jte", view, said).build();
    }

    /** @param browserProof of this browser, if it keeps cookies for us */
    Response.ResponseBuilder picker(
            HttpServletRequest browser, DeepLinkingRequest request, Optional<String> browserProof) {
        Texts said = said(browser);
        return pages.page("lti/picker.jte", picker.first(pages.bare(said), said, request, browserProof), said);
    }

    /** @param first the page of the activity that was opened */
    Response.ResponseBuilder administrator(HttpServletRequest browser, URI first, OneTimeToken door) {
        Texts said = said(browser);
        AdministratorView view =
                new AdministratorView(pages.bare(said), first.toString(), "/admin/launched/" + door.value());
        return pages.page("lti/administrator.jte", view, said);
    }

    Response nothingToReview(HttpServletRequest browser, Optional<URI> back) {
        Texts said = said(browser);
        NoWorkView view = new NoWorkView(pages.bare(said), Optional.empty(), back.map(URI::toString));
        return pages.page("teacher/no-work.jte", view, said).build();
    }

    private Texts said(HttpServletRequest browser) {
        return texts.in(Reader.language(browser));
    }
}
