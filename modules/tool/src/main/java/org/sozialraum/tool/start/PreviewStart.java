package org.sozialraum.tool.start;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.sozialraum.learning.Once;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.persistence.platform.KeepPlatforms;

/**
 * For authors we are our own platform: a visit has to come from somewhere, and the preview shows our pages in a frame of
 * ours. Nobody can launch from it, for it has no keys.
 */
@Once
class PreviewStart implements StartStep {
    private final Settings settings;
    private final KeepPlatforms keepPlatforms;

    @Inject
    PreviewStart(Settings settings, KeepPlatforms keepPlatforms) {
        this.settings = settings;
        this.keepPlatforms = keepPlatforms;
    }

    @Override
    public int rank() {
        return 35;
    }

    @Override
    public void run() {
        if (settings.preview()) {
            URI nowhere = settings.publicUrl().resolve("/preview/platform");
            PlatformId id = new PlatformId(Settings.PREVIEW_ISSUER, Settings.PREVIEW_CLIENT);
            keepPlatforms.asRegistered(
                    new Platform(id, "Preview", nowhere, nowhere, nowhere, Optional.empty(), false, true),
                    Optional.of("1"),
                    Optional.empty());
        }
    }
}
