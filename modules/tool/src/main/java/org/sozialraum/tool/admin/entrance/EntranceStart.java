package org.sozialraum.tool.admin.entrance;

import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.function.Consumer;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.administrator.OfferEntrance;
import org.sozialraum.learning.administrator.OneTimeToken;
import org.sozialraum.tool.start.Settings;
import org.sozialraum.tool.start.StartStep;

/**
 * Writes the link for the first administrator on the log: whoever can read that owns the server. It is the only secret
 * that ever stands there, works once, and for a day.
 */
@Once
class EntranceStart implements StartStep {
    private static final Logger LOG = System.getLogger(EntranceStart.class.getName());

    private final Settings settings;
    private final OfferEntrance offerEntrance;

    @Inject
    EntranceStart(Settings settings, OfferEntrance offerEntrance) {
        this.settings = settings;
        this.offerEntrance = offerEntrance;
    }

    @Override
    public int rank() {
        return 80;
    }

    @Override
    public void run() {
        offerEntrance
                .handle(settings.adminLink())
                .ifPresent(token -> say(settings.publicUrl(), token, line -> LOG.log(Level.INFO, line)));
    }

    static void say(URI publicUrl, OneTimeToken token, Consumer<String> log) {
        log.accept("become administrator with this link, once and within 24 hours: " + publicUrl + "/admin/enter/"
                + token.value());
    }
}
