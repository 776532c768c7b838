package org.sozialraum.tool.admin;

import java.util.List;
import java.util.Optional;
import org.sozialraum.learning.registration.RegisteredField;
import org.sozialraum.learning.registration.RegistrationFinding;
import org.sozialraum.learning.registration.RegistrationReport;
import org.sozialraum.learning.registration.RegistrationReport.Kind;
import org.sozialraum.learning.registration.RegistrationStep;
import org.sozialraum.tool.admin.RegistrationReportView.FieldView;
import org.sozialraum.tool.admin.RegistrationReportView.StepView;
import org.sozialraum.tool.web.Texts;

/** Says in words how a registration went. */
public final class RegistrationReportViews {
    private static final String PREFIX = "admin.registered.";
    private static final String OF_THE_TOOL = "lti-tool-configuration.";

    private RegistrationReportViews() {}

    public static RegistrationReportView of(RegistrationReport report, Texts said) {
        RegistrationFinding last = report.talk().last();
        return new RegistrationReportView(
                Moments.of(report.at(), said),
                report.talk().platform(),
                last.passed(),
                step(last.step(), said),
                sentence(report.kind(), last, said),
                last.passed() ? Optional.empty() : Optional.of(wayOut(report.kind(), last, said)),
                report.talk().findings().stream()
                        .map(finding -> view(finding, said))
                        .toList(),
                fields(report.talk().fields(), said));
    }

    public static List<FieldView> fields(List<RegisteredField> fields, Texts said) {
        return fields.stream().map(field -> field(field, said)).toList();
    }

    private static String step(RegistrationStep step, Texts said) {
        return said.get(PREFIX + "step." + TextKeys.of(step));
    }

    private static String sentence(Kind kind, RegistrationFinding last, Texts said) {
        return last.trouble()
                .map(trouble -> said.get(
                        PREFIX + "trouble." + TextKeys.of(trouble),
                        Integer.toString(last.status().orElse(0))))
                .orElseGet(() -> said.get(PREFIX + "good." + good(kind, last.step())));
    }

    private static String good(Kind kind, RegistrationStep last) {
        if (kind == Kind.REGISTRATION) {
            return "registration";
        }
        return last == RegistrationStep.CURRENT_READ ? "current" : "renewal";
    }

    private static String wayOut(Kind kind, RegistrationFinding last, Texts said) {
        return kind == Kind.RENEWAL
                ? said.get(PREFIX + "way.renewal")
                : said.get(PREFIX + "way." + TextKeys.of(last.step()));
    }

    private static StepView view(RegistrationFinding finding, Texts said) {
        String status = finding.status().isPresent() ? finding.status().getAsInt() + ": " : "";
        return new StepView(
                step(finding.step(), said),
                finding.passed(),
                finding.asked(),
                status + finding.answered(),
                finding.meaning() + " " + finding.wayOut());
    }

    private static FieldView field(RegisteredField field, Texts said) {
        String name =
                field.name().startsWith(OF_THE_TOOL) ? field.name().substring(OF_THE_TOOL.length()) : field.name();
        String key = PREFIX + "field." + name.replace('_', '-').replaceAll("#.*", "");
        return new FieldView(
                said.has(key) ? said.get(key) : said.get(PREFIX + "field.other"),
                field.name(),
                field.asked(),
                field.answered(),
                field.differs());
    }
}
