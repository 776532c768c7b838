package org.sozialraum.tool.lti;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sozialraum.learning.Once;
import org.sozialraum.lti.deeplinking.DeepLinkingSigner;
import org.sozialraum.lti.grades.ActivityProgress;
import org.sozialraum.lti.grades.GradeBook;
import org.sozialraum.lti.grades.SubmissionReview;
import org.sozialraum.lti.groups.CourseGroups;
import org.sozialraum.lti.http.Outgoing;
import org.sozialraum.lti.http.OutgoingLimits;
import org.sozialraum.lti.keys.KeyRotation;
import org.sozialraum.lti.keys.KeySetPolicy;
import org.sozialraum.lti.keys.MasterKey;
import org.sozialraum.lti.keys.PlatformKeys;
import org.sozialraum.lti.keys.ToolKeyStore;
import org.sozialraum.lti.keys.ToolKeys;
import org.sozialraum.lti.launch.LaunchSettings;
import org.sozialraum.lti.launch.LaunchValidation;
import org.sozialraum.lti.login.LoginInitiation;
import org.sozialraum.lti.login.LoginSettings;
import org.sozialraum.lti.login.Logins;
import org.sozialraum.lti.platform.Platforms;
import org.sozialraum.lti.registration.DynamicRegistration;
import org.sozialraum.lti.registration.ToolConfiguration;
import org.sozialraum.lti.roster.Roster;
import org.sozialraum.lti.sighting.Sightings;
import org.sozialraum.lti.token.AccessTokens;
import org.sozialraum.lti.token.ServiceCalls;
import org.sozialraum.tool.start.MasterKeyFile;
import org.sozialraum.tool.start.Settings;

/** Puts the library together. What caches (keys of platforms, access tokens) is there once. */
@Once
class LtiParts {
    @Produces
    @Singleton
    Outgoing outgoing(Settings settings) {
        OutgoingLimits limits = OutgoingLimits.standard();
        return new Outgoing(settings.privateNetwork() ? limits.inPrivateNetwork() : limits);
    }

    void close(@Disposes Outgoing outgoing) {
        outgoing.close();
    }

    @Produces
    @Singleton
    PlatformKeys platformKeys(Outgoing outgoing, InstantSource clock, Sightings sightings) {
        return new PlatformKeys(outgoing, KeySetPolicy.standard(), clock, sightings);
    }

    @Produces
    @Singleton
    ToolKeys toolKeys(ToolKeyStore store, MasterKey masterKey, InstantSource clock, SecureRandom random) {
        return new ToolKeys(store, masterKey, KeyRotation.standard(), clock, random);
    }

    @Produces
    @Singleton
    AccessTokens accessTokens(
            Outgoing outgoing, ToolKeys keys, InstantSource clock, SecureRandom random, Sightings sightings) {
        return new AccessTokens(outgoing, keys, clock, random, sightings);
    }

    @Produces
    @Singleton
    ServiceCalls serviceCalls(Outgoing outgoing, AccessTokens tokens, InstantSource clock, Sightings sightings) {
        return new ServiceCalls(tokens, outgoing, clock, sightings);
    }

    @Produces
    @Singleton
    GradeBook gradeBook(ServiceCalls calls, InstantSource clock) {
        return new GradeBook(calls, clock);
    }

    @Produces
    @Singleton
    Roster roster(ServiceCalls calls) {
        return new Roster(calls);
    }

    @Produces
    @Singleton
    CourseGroups courseGroups(ServiceCalls calls) {
        return new CourseGroups(calls);
    }

    @Produces
    LoginInitiation loginInitiation(
            Platforms platforms, Logins logins, Settings settings, InstantSource clock, SecureRandom random) {
        return new LoginInitiation(platforms, logins, LoginSettings.at(launchUrl(settings)), clock, random);
    }

    @Produces
    LaunchValidation launchValidation(
            Platforms platforms,
            Logins logins,
            PlatformKeys keys,
            Settings settings,
            InstantSource clock,
            Sightings sightings) {
        return new LaunchValidation(platforms, logins, keys, LaunchSettings.at(launchUrl(settings)), clock, sightings);
    }

    @Produces
    @Singleton
    DeepLinkingSigner deepLinkingSigner(ToolKeys keys, InstantSource clock, SecureRandom random) {
        return new DeepLinkingSigner(keys, clock, random);
    }

    @Produces
    @Singleton
    MasterKey masterKey(Settings settings, SecureRandom random) {
        return MasterKey.of(new MasterKeyFile(settings, random).key());
    }

    @Produces
    ToolConfiguration toolConfiguration(Settings settings) {
        return OurConfiguration.at(settings.publicUrl());
    }

    /** Only what is handed in has a score, and a score always says that its work is completed. */
    @Produces
    SubmissionReview submissionReview(Settings settings) {
        return new SubmissionReview(
                Set.of(ActivityProgress.COMPLETED), Optional.empty(), Optional.of(launchUrl(settings)), Map.of());
    }

    @Produces
    DynamicRegistration dynamicRegistration(Outgoing outgoing, ToolConfiguration configuration) {
        return new DynamicRegistration(outgoing, configuration);
    }

    static URI launchUrl(Settings settings) {
        return settings.publicUrl().resolve("/lti/launch");
    }
}
