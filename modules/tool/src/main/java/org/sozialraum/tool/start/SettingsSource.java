package org.sozialraum.tool.start;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.sozialraum.learning.Once;

/** Asks MicroProfile Config, so that a setting may come from the environment, a system property or a file. */
@Once
class SettingsSource {

    /** One for the whole application: the environment does not change. */
    @Produces
    @Singleton
    Settings settings() {
        Config config = ConfigProvider.getConfig();
        return new SettingsReader(name -> config.getOptionalValue(name, String.class)).read();
    }
}
