package org.sozialraum.tool.admin.platforms;

import java.util.List;
import org.sozialraum.learning.observation.Observation;
import org.sozialraum.tool.admin.Moments;
import org.sozialraum.tool.web.Texts;

/** Says in words what was seen of a platform. */
final class ObservationViews {
    private ObservationViews() {}

    static List<ObservationView> of(List<Observation> observations, Texts said) {
        return observations.stream().map(observation -> view(observation, said)).toList();
    }

    private static ObservationView view(Observation observation, Texts said) {
        String what = observation.seen().what();
        return new ObservationView(
                observation.seen().place(),
                what,
                said.get("admin.observed.what." + what, observation.number()),
                observation.times(),
                Moments.of(observation.first(), said),
                Moments.of(observation.last(), said));
    }
}
