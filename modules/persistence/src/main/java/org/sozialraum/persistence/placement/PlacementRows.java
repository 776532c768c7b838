package org.sozialraum.persistence.placement;

import java.net.URI;
import java.util.Optional;
import org.sozialraum.learning.institution.InstitutionId;
import org.sozialraum.learning.placement.Arrival;
import org.sozialraum.learning.placement.GradeColumn;
import org.sozialraum.learning.placement.Origin;
import org.sozialraum.learning.placement.Placement;
import org.sozialraum.learning.placement.PlacementId;
import org.sozialraum.learning.placement.PlacementKind;
import org.sozialraum.persistence.platform.PlatformIdentity;

/** Between rows and placements. */
final class PlacementRows {
    private static final int TITLE = 500;
    private static final int COLUMN_NAME = 255;

    private PlacementRows() {}

    static Placement toPlacement(PlacementRow row, PlatformIdentity platform) {
        InstitutionId institution = new InstitutionId(row.institution);
        return new Placement(
                new PlacementId(institution, row.id),
                new Origin(platform.issuer(), platform.clientId(), row.deploymentId),
                row.resourceLinkId,
                PlacementKind.ofCode(row.kind).orElseThrow(() -> new IllegalStateException("kind " + row.kind)),
                Optional.ofNullable(row.module),
                Optional.ofNullable(row.title),
                new GradeColumn(
                        Optional.ofNullable(row.lineItem).map(URI::create),
                        Optional.ofNullable(row.lineItems).map(URI::create),
                        row.mayScore,
                        row.mayAdd,
                        Optional.ofNullable(row.columnName)),
                Optional.ofNullable(row.copiedFrom).map(id -> new PlacementId(institution, id)));
    }

    /** Writes only what differs, so that a launch like the last one changes nothing. */
    static void bringUpToDate(PlacementRow row, Arrival arrival) {
        GradeColumn column = arrival.column();
        row.title = arrival.title()
                .map(title -> title.substring(0, Math.min(title.length(), TITLE)))
                .orElse(null);
        row.lineItems = column.lineItems().map(URI::toString).orElse(null);
        row.mayScore = column.mayScore();
        row.mayAdd = column.mayAdd();
        column.name().filter(name -> name.length() <= COLUMN_NAME).ifPresent(name -> row.columnName = name);
        column.lineItem().ifPresent(lineItem -> row.lineItem = lineItem.toString());
    }
}
