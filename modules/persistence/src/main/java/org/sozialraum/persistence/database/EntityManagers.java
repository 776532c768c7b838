package org.sozialraum.persistence.database;

import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;

/** Makes EclipseLink's factory on our pool, inside and outside of a server alike. */
final class EntityManagers {
    private static final String UNIT = "sozialraum";

    private EntityManagers() {}

    static EntityManagerFactory factory(DataSource pool, Vendor vendor) {
        Map<String, Object> properties = Map.of(
                PersistenceUnitProperties.NON_JTA_DATASOURCE, pool,
                PersistenceUnitProperties.TARGET_DATABASE, vendor.eclipseLinkTarget(),
                PersistenceUnitProperties.CLASSLOADER, EntityManagers.class.getClassLoader());
        EntityManagerFactory factory = new PersistenceProvider().createEntityManagerFactory(UNIT, properties);
        if (factory == null) {
            throw new IllegalStateException("persistence unit " + UNIT + " is not on the class path");
        }
        return factory;
    }
}
