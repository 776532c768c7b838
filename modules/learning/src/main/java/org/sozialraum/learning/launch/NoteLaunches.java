package org.sozialraum.learning.launch;

import jakarta.inject.Inject;
import java.util.List;
import org.sozialraum.learning.UseCase;

/** Writes down what became of some launches. */
@UseCase
public class NoteLaunches {
    private final LaunchNotes notes;

    @Inject
    NoteLaunches(LaunchNotes notes) {
        this.notes = notes;
    }

    public void handle(List<LaunchNote> launches) {
        notes.add(launches);
    }
}
