package org.sozialraum.tool.admin.platforms;

import java.util.List;
import java.util.Optional;
import org.sozialraum.tool.admin.RegistrationReportView;

/**
 * What the platform knows of us, and how it came to know.
 *
 * @param unknown last part of the text's key that says why there is no report; empty if there is one
 * @param current the last time that the platform has said what it knows
 * @param permissions each that we asked for, or would have
 * @param missing what else the platform says that it has not: claims and messages
 * @param renewal the last one that was tried
 * @param renew where a renewal begins; empty where the platform lets us not
 */
public record PlatformRegistrationView(
        Optional<String> unknown,
        Optional<RegistrationReportView> current,
        List<PermissionView> permissions,
        List<String> missing,
        Optional<RegistrationReportView> renewal,
        Optional<String> renew) {
    public PlatformRegistrationView {
        permissions = List.copyOf(permissions);
        missing = List.copyOf(missing);
    }

    /**
     * One permission.
     *
     * @param label what it is good for
     * @param name as the specification calls it
     * @param state last part of the text's key: granted, denied, unsaid or missing
     */
    public record PermissionView(String label, String name, String state) {
        public String mark() {
            return switch (state) {
                case "granted" -> "mark--good";
                case "denied" -> "mark--bad";
                case "missing" -> "mark--care";
                default -> "";
            };
        }

        public String icon() {
            return switch (state) {
                case "granted" -> "success";
                case "denied" -> "danger";
                case "missing" -> "warning";
                default -> "info";
            };
        }
    }
}
