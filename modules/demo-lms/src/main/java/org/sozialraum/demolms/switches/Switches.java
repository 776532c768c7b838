package org.sozialraum.demolms.switches;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * How the platform behaves. The default is a careful platform that follows the specifications.
 *
 * @param loginMethod how the login at the tool is initiated
 * @param storage whether and where postMessage storage is offered
 * @param messageHintOnce a launch hint serves one launch only, as in Moodle
 * @param timestampRule when a score comes too late
 * @param moodleFormats answers in the shapes measured on Moodle 4.4 where they differ from the specifications
 * @param clockSkew how far the platform's clock is ahead (negative: behind)
 * @param furtherLearners how many are in the course beside the people with a face; 0 to 100,000
 * @param pageSize longest page of a container; 0 means unlimited unless the tool asks for a limit
 * @param keysMaxAge how long the key set may be cached
 * @param tokenLifetime how long an access token is good for
 * @param trouble what goes wrong, by endpoint
 */
public record Switches(
        LoginMethod loginMethod,
        Storage storage,
        boolean messageHintOnce,
        TimestampRule timestampRule,
        boolean moodleFormats,
        Duration clockSkew,
        int furtherLearners,
        int pageSize,
        Duration keysMaxAge,
        Duration tokenLifetime,
        Map<EndpointGroup, Trouble> trouble) {

    private static final int MOST_LEARNERS = 100_000;

    public static final Switches CAREFUL = new Switches(
            LoginMethod.POST,
            Storage.OFF,
            true,
            TimestampRule.STRICTLY_LATER,
            false,
            Duration.ZERO,
            0,
            0,
            Duration.ofMinutes(5),
            Duration.ofHours(1),
            Map.of());

    public enum LoginMethod {
        POST,
        GET
    }

    /** LTI postMessage Storage 0.1: off, in the page around the tool, or in a frame of its own beside it. */
    public enum Storage {
        OFF,
        PARENT,
        FRAME;

        /** The name of the hidden frame. */
        public static final String FRAME_NAME = "post_message_forwarding";
    }

    public enum TimestampRule {
        /** AGS 2.0, 3.4.4: a score must be later than the last one. */
        STRICTLY_LATER,
        /** Moodle 4.4: in whole seconds, later than the moment at which the last one was saved. */
        MOODLE
    }

    public Switches {
        trouble = Map.copyOf(trouble);
        if (pageSize < 0 || keysMaxAge.isNegative() || tokenLifetime.isNegative()) {
            throw new IllegalArgumentException("pageSize, keysMaxAge and tokenLifetime must not be negative");
        }
        if (furtherLearners < 0 || furtherLearners > MOST_LEARNERS) {
            throw new IllegalArgumentException("furtherLearners must be from 0 to " + MOST_LEARNERS);
        }
    }

    /** The careful platform with all that was measured on Moodle 4.4. */
    public static Switches moodle() {
        return CAREFUL.with(TimestampRule.MOODLE).withMoodleFormats(true);
    }

    public Trouble troubleAt(EndpointGroup group) {
        return trouble.getOrDefault(group, Trouble.NONE);
    }

    public Switches with(LoginMethod method) {
        return copy(method, storage, timestampRule, trouble);
    }

    public Switches with(Storage place) {
        return copy(loginMethod, place, timestampRule, trouble);
    }

    public Switches with(TimestampRule rule) {
        return copy(loginMethod, storage, rule, trouble);
    }

    public Switches with(EndpointGroup group, Trouble what) {
        Map<EndpointGroup, Trouble> all = new EnumMap<>(EndpointGroup.class);
        all.putAll(trouble);
        all.put(group, what);
        return copy(loginMethod, storage, timestampRule, all);
    }

    public Switches withMessageHintOnce(boolean once) {
        return new Switches(
                loginMethod,
                storage,
                once,
                timestampRule,
                moodleFormats,
                clockSkew,
                furtherLearners,
                pageSize,
                keysMaxAge,
                tokenLifetime,
                trouble);
    }

    public Switches withMoodleFormats(boolean formats) {
        return new Switches(
                loginMethod,
                storage,
                messageHintOnce,
                timestampRule,
                formats,
                clockSkew,
                furtherLearners,
                pageSize,
                keysMaxAge,
                tokenLifetime,
                trouble);
    }

    public Switches withClockSkew(Duration skew) {
        return new Switches(
                loginMethod,
                storage,
                messageHintOnce,
                timestampRule,
                moodleFormats,
                skew,
                furtherLearners,
                pageSize,
                keysMaxAge,
                tokenLifetime,
                trouble);
    }

    public Switches withFurtherLearners(int number) {
        return new Switches(
                loginMethod,
                storage,
                messageHintOnce,
                timestampRule,
                moodleFormats,
                clockSkew,
                number,
                pageSize,
                keysMaxAge,
                tokenLifetime,
                trouble);
    }

    public Switches withPageSize(int size) {
        return new Switches(
                loginMethod,
                storage,
                messageHintOnce,
                timestampRule,
                moodleFormats,
                clockSkew,
                furtherLearners,
                size,
                keysMaxAge,
                tokenLifetime,
                trouble);
    }

    public Switches withLifetimes(Duration keys, Duration token) {
        return new Switches(
                loginMethod,
                storage,
                messageHintOnce,
                timestampRule,
                moodleFormats,
                clockSkew,
                furtherLearners,
                pageSize,
                keys,
                token,
                trouble);
    }

    private Switches copy(LoginMethod method, Storage place, TimestampRule rule, Map<EndpointGroup, Trouble> all) {
        return new Switches(
                method,
                place,
                messageHintOnce,
                rule,
                moodleFormats,
                clockSkew,
                furtherLearners,
                pageSize,
                keysMaxAge,
                tokenLifetime,
                all);
    }
}
