package org.sozialraum.tool.admin.platforms;

import java.util.List;
import java.util.Optional;
import org.sozialraum.learning.diagnosis.Diagnosis;
import org.sozialraum.learning.diagnosis.Finding;
import org.sozialraum.tool.admin.Moments;
import org.sozialraum.tool.admin.TextKeys;
import org.sozialraum.tool.admin.platforms.DiagnosisView.FindingView;
import org.sozialraum.tool.web.Texts;

/** Says in words what a connection test has found. */
final class DiagnosisViews {
    private DiagnosisViews() {}

    /** @param path of the platform's page */
    static DiagnosisView of(Optional<Diagnosis> last, String path, Texts said) {
        return new DiagnosisView(
                path + "/test",
                last.map(diagnosis -> Moments.of(diagnosis.askedAt(), said)),
                last.filter(Diagnosis::isUnderWay).isPresent(),
                path + "#test",
                last.stream()
                        .flatMap(diagnosis -> findings(diagnosis, said).stream())
                        .toList());
    }

    private static List<FindingView> findings(Diagnosis diagnosis, Texts said) {
        return diagnosis.findings().stream().map(finding -> view(finding, said)).toList();
    }

    private static FindingView view(Finding finding, Texts said) {
        return new FindingView(
                TextKeys.of(finding.step()),
                TextKeys.of(finding.verdict()),
                said.get("admin.finding." + finding.code(), finding.detail()));
    }
}
