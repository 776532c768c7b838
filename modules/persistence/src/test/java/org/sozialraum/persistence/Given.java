package org.sozialraum.persistence;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.learning.diagnosis.ConnectionProbe;
import org.sozialraum.learning.grade.GradeGateway;
import org.sozialraum.learning.group.GroupsGateway;
import org.sozialraum.learning.library.Library;
import org.sozialraum.learning.notice.NoticeGateway;
import org.sozialraum.learning.registration.RegistrationGateway;
import org.sozialraum.learning.roster.RosterGateway;
import org.sozialraum.persistence.database.Database;

/** What the tool would give to a node. */
final class Given implements Extension {
    private final Database database;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Lms lms;

    Given(Database database, InstantSource clock, RandomGenerator random, Lms lms) {
        this.database = database;
        this.clock = clock;
        this.random = random;
        this.lms = lms;
    }

    void give(@Observes AfterBeanDiscovery beans) {
        give(beans, Database.class, database);
        give(beans, InstantSource.class, clock);
        give(beans, RandomGenerator.class, random);
        give(beans, GradeGateway.class, lms);
        give(beans, RosterGateway.class, lms);
        give(beans, ConnectionProbe.class, lms);
        give(beans, GroupsGateway.class, lms);
        give(beans, NoticeGateway.class, lms);
        give(beans, RegistrationGateway.class, lms);
        give(beans, Library.class, Library.of(new Curriculum(List.of(), List.of(), List.of())));
    }

    private static <T> void give(AfterBeanDiscovery beans, Class<T> type, T instance) {
        beans.<T>addBean().types(type).scope(Singleton.class).createWith(context -> instance);
    }
}
