package org.sozialraum.learning.grade;

import jakarta.inject.Inject;
import org.sozialraum.learning.Once;

/**
 * Brings one grade to the LMS: reads it in one transaction, sends it outside any, notes the answer in another.
 *
 * <p>A crash after the LMS has taken it and before that is noted sends it once more, with the same value; a crash
 * anywhere else sends it once.
 */
@Once
public class DeliverGrade {
    private final TakeDueGrade takeDueGrade;
    private final GradeGateway gateway;
    private final NoteDelivery noteDelivery;

    @Inject
    DeliverGrade(TakeDueGrade takeDueGrade, GradeGateway gateway, NoteDelivery noteDelivery) {
        this.takeDueGrade = takeDueGrade;
        this.gateway = gateway;
        this.noteDelivery = noteDelivery;
    }

    /** Afterwards the grade itself says whether and when it is due again. */
    public void handle(GradeKey key) {
        takeDueGrade.handle(key).ifPresent(due -> noteDelivery.handle(due, gateway.deliver(due)));
    }
}
