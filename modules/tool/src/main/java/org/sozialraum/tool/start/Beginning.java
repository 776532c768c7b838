package org.sozialraum.tool.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Provider;
import java.util.Comparator;
import java.util.List;

/** What happens between the start of the server and the first page. */
@ApplicationScoped
class Beginning {

    void begin(
            @Observes @Initialized(ApplicationScoped.class) Object event,
            Provider<Settings> settings,
            @Any Instance<StartStep> steps) {
        try {
            settings.get();
            List<StartStep> inOrder = steps.stream()
                    .sorted(Comparator.comparingInt(StartStep::rank))
                    .toList();
            inOrder.forEach(StartStep::run);
        } catch (Misconfigured e) {
            Ending.because(e);
            throw e;
        } catch (RuntimeException e) {
            Ending.because(e);
            throw e;
        }
    }
}
