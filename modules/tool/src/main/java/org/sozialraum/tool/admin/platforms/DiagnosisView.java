package org.sozialraum.tool.admin.platforms;

import java.util.List;
import java.util.Optional;
import org.sozialraum.tool.admin.MomentView;

/**
 * The connection test of a platform.
 *
 * @param action where a new one is asked for
 * @param askedAt when the last one was asked for, if there was any
 * @param here where to look again while it is under way
 */
public record DiagnosisView(
        String action, Optional<MomentView> askedAt, boolean underWay, String here, List<FindingView> findings) {
    public DiagnosisView {
        findings = List.copyOf(findings);
    }

    /**
     * What one step has shown.
     *
     * @param step and verdict: last parts of the texts' keys
     * @param sentence what was found, and the way out
     */
    public record FindingView(String step, String verdict, String sentence) {
        public String mark() {
            return switch (verdict) {
                case "good" -> "mark--good";
                case "attention" -> "mark--care";
                case "broken" -> "mark--bad";
                default -> "";
            };
        }

        public String icon() {
            return switch (verdict) {
                case "good" -> "success";
                case "attention" -> "warning";
                case "broken" -> "danger";
                default -> "info";
            };
        }
    }
}
