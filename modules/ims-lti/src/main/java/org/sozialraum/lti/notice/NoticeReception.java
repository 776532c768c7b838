package org.sozialraum.lti.notice;

import java.time.InstantSource;
import java.util.Optional;
import org.sozialraum.lti.idtoken.IdToken;
import org.sozialraum.lti.idtoken.TokenAge;
import org.sozialraum.lti.idtoken.TokenJudge;
import org.sozialraum.lti.keys.PlatformKeys;
import org.sozialraum.lti.message.MalformedClaim;
import org.sozialraum.lti.notice.NoticeOutcome.AlreadyHad;
import org.sozialraum.lti.notice.NoticeOutcome.Refused;
import org.sozialraum.lti.notice.NoticeOutcome.Stored;
import org.sozialraum.lti.platform.DeploymentState;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.platform.Platforms;
import org.sozialraum.lti.refusal.Objection;
import org.sozialraum.lti.refusal.Reason;
import org.sozialraum.lti.refusal.Refusal;

/**
 * Takes what platforms post to our notice address: each notice for itself, so that a bad one does not spoil the others.
 * A notice has no login whose nonce it could repeat; what makes it good for once is its id. Safe for many threads.
 */
public final class NoticeReception {
    private final Platforms platforms;
    private final Notices notices;
    private final TokenJudge judge;

    public NoticeReception(Platforms platforms, Notices notices, PlatformKeys keys, TokenAge age, InstantSource clock) {
        this.platforms = platforms;
        this.notices = notices;
        this.judge = new TokenJudge(keys, age, clock);
    }

    /** @param body the whole body of the post; answer with {@link Reception#status} after this has returned */
    public Reception receive(String body) {
        try {
            return new Reception.Read(
                    NoticeBatch.parse(body).tokens().stream().map(this::outcome).toList());
        } catch (Objection e) {
            return new Reception.Unreadable(e.refusal());
        }
    }

    private NoticeOutcome outcome(Optional<String> text) {
        try {
            IdToken token = IdToken.parse(text.orElseThrow(() -> new Objection(Reason.TOKEN_MISSING)));
            return outcome(token, NoticeSender.of(token.hearsay()).among(platforms));
        } catch (Objection e) {
            return new Refused(e.refusal(), Optional.empty());
        }
    }

    private NoticeOutcome outcome(IdToken token, Platform platform) {
        try {
            Notice notice = Notice.parse(judge.claims(token, platform), platform.id());
            requireApproved(platform.id(), notice.claims().deploymentId());
            return notices.store(notice) ? new Stored(notice) : new AlreadyHad(notice);
        } catch (Objection e) {
            return new Refused(e.refusal(), Optional.of(platform.id()));
        } catch (MalformedClaim e) {
            return new Refused(Refusal.because(Reason.CLAIM_MALFORMED, e.problem()), Optional.of(platform.id()));
        }
    }

    /** As at a launch: an unknown deployment is remembered, so that an administrator can approve it. */
    private void requireApproved(PlatformId platform, String deploymentId) {
        DeploymentState state = platforms.deployment(platform, deploymentId);
        if (state == DeploymentState.REFUSED) throw new Objection(Reason.DEPLOYMENT_REFUSED, deploymentId);
        if (state == DeploymentState.UNKNOWN) platforms.hold(platform, deploymentId);
        if (state != DeploymentState.APPROVED) throw new Objection(Reason.DEPLOYMENT_HELD, deploymentId);
    }
}
