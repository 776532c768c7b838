package org.sozialraum.tool.lti;

import jakarta.inject.Inject;
import java.util.Optional;
import org.sozialraum.learning.UseCase;
import org.sozialraum.learning.administrator.EnterByLaunch;
import org.sozialraum.learning.administrator.OneTimeToken;
import org.sozialraum.learning.group.NoteGroups;
import org.sozialraum.learning.notice.AskForNotices;
import org.sozialraum.learning.review.OpenReview;
import org.sozialraum.learning.session.OpenSession;
import org.sozialraum.lti.launch.Binding;
import org.sozialraum.lti.launch.LaunchExamination;
import org.sozialraum.lti.launch.LaunchOutcome;
import org.sozialraum.lti.launch.LaunchValidation;
import org.sozialraum.lti.message.DataPrivacyRequest;
import org.sozialraum.lti.message.DeepLinkingRequest;
import org.sozialraum.lti.message.MessageClaims;
import org.sozialraum.lti.message.ResourceLinkRequest;
import org.sozialraum.lti.message.SubmissionReviewRequest;
import org.sozialraum.tool.web.BrowserSecret;

/** Lets an examined launch in, in one transaction: the login is used up if and only if the session was opened. */
@UseCase
public class AcceptLaunch {
    private final LaunchValidation validation;
    private final Arrivals arrivals;
    private final OpenSession openSession;
    private final Reviews reviews;
    private final OpenReview openReview;
    private final PrivacyLaunches privacyLaunches;
    private final NoteGroups noteGroups;
    private final NoticeWishes wishes;
    private final AskForNotices askForNotices;
    private final EnterByLaunch enterByLaunch;

    @Inject
    AcceptLaunch(
            LaunchValidation validation,
            Arrivals arrivals,
            OpenSession openSession,
            Reviews reviews,
            OpenReview openReview,
            PrivacyLaunches privacyLaunches,
            NoteGroups noteGroups,
            NoticeWishes wishes,
            AskForNotices askForNotices,
            EnterByLaunch enterByLaunch) {
        this.validation = validation;
        this.arrivals = arrivals;
        this.openSession = openSession;
        this.reviews = reviews;
        this.openReview = openReview;
        this.privacyLaunches = privacyLaunches;
        this.noteGroups = noteGroups;
        this.wishes = wishes;
        this.askForNotices = askForNotices;
        this.enterByLaunch = enterByLaunch;
    }

    /** @param browser the secret that will tie the session to the browser, where cookies work */
    public LaunchResult handle(LaunchExamination.Passed passed, BrowserSecret browser) {
        return switch (validation.accept(passed)) {
            case LaunchOutcome.Accepted accepted -> accepted(accepted, browser);
            case LaunchOutcome other -> LaunchResult.of(other);
        };
    }

    private LaunchResult accepted(LaunchOutcome.Accepted accepted, BrowserSecret browser) {
        askForNotices(accepted.message().claims());
        Optional<String> proof = accepted.how() == Binding.COOKIE ? Optional.of(browser.proof()) : Optional.empty();
        return switch (accepted.message()) {
            case ResourceLinkRequest request -> opened(request, proof);
            case DeepLinkingRequest request -> LaunchResult.picking(request, proof);
            case SubmissionReviewRequest request ->
                reviews.result(request, openReview.handle(reviews.of(request, proof)), proof.isPresent());
            case DataPrivacyRequest request -> privacyLaunches.open(request, proof);
        };
    }

    private LaunchResult opened(ResourceLinkRequest request, Optional<String> proof) {
        OpenSession.Opened session = openSession.handle(arrivals.of(request, proof));
        noteGroups.arrived(session.visit(), Arrivals.groups(request.claims()));
        return new LaunchResult.Opened(
                session, proof.isPresent(), "", formerKey(request), administration(request.claims()));
    }

    private Optional<OneTimeToken> administration(MessageClaims claims) {
        return Optional.of(claims)
                .filter(message -> message.roles().isInstitutionAdministrator())
                .map(MessageClaims::platform)
                .flatMap(platform -> enterByLaunch.offer(platform.issuer(), platform.clientId()));
    }

    private static Optional<String> formerKey(ResourceLinkRequest request) {
        return request.claims()
                .lti11()
                .migration()
                .map(claim -> claim.consumerKey().orElse("-"))
                .map(key -> key.substring(0, Math.min(key.length(), 100)));
    }

    private void askForNotices(MessageClaims claims) {
        wishes.of(claims).ifPresent(wish -> askForNotices.arrived(Arrivals.origin(claims), wish));
    }
}
