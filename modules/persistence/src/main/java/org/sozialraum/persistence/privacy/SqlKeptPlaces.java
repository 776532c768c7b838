package org.sozialraum.persistence.privacy;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.institution.InstitutionId;
import org.sozialraum.learning.privacy.KeptPlaces;

@Once
class SqlKeptPlaces implements KeptPlaces {
    private final Sql sql;

    @Inject
    SqlKeptPlaces(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Place> of(InstitutionId institution, Set<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        List<Object> parameters = new ArrayList<>();
        parameters.add(institution.value());
        parameters.addAll(ids);
        String among = " where institution = ? and id in (" + Marks.of(ids.size()) + ")";
        List<Place> places = new ArrayList<>();
        places.addAll(sql.list(
                "select id, coalesce(course, id), deployment_id, title from placement" + among,
                parameters,
                SqlKeptPlaces::place));
        places.addAll(sql.list(
                "select id, id, deployment_id, cast(null as varchar(1)) from course" + among,
                parameters,
                SqlKeptPlaces::place));
        return places;
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                Optional.ofNullable(row.getString(4)));
    }
}
